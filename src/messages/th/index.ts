// Every sentence that a user sees, in Thai. The type of this table is what the other languages must match.
import { cellName, cellText } from '../../core/cell.ts';
import type { ChangeState, NamedChange, WayOfTakingBack } from '../../core/change-kind.ts';
import type { CellEdit, Finding } from '../../core/check/finding.ts';
import type { MendedSheet } from '../../core/check/fixes.ts';
import type { YearUpdate } from '../../core/compare/year-from-plan.ts';
import type { FollowUpUpdate } from '../../core/follow-up/follow-up-from-year.ts';
import { holdProjects, isOfFollowUp } from '../../core/kinds/known-sheets.ts';
import type { NearName } from '../../core/kinds/near-names.ts';
import type { MigrationStep } from '../../core/layout-version.ts';
import { LAYOUT } from '../../core/layout-version.ts';
import type { PlanProject } from '../../core/plan.ts';
import type { RefusalReason } from '../../core/refusal-reason.ts';
import type { ReportWords } from '../../core/reports/report-facts.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { thaiDate } from '../../core/text/dates.ts';
import type { Period, PeriodYears } from '../../core/text/period.ts';
import type { AllColumnWords } from '../column-words.ts';
import {
  findingMessage,
  findingSentence,
  fixesMessage,
  fixMessage,
  problemMessages,
  quoted,
  quotedBoth,
  TITLE,
} from '../finding-message.ts';
import { ifAny } from '../if-any.ts';
import { asPath, YEAR_FROM_PLAN } from '../made-by.ts';
import { COLUMNS_TH } from './columns.ts';
import { FINDINGS_TH } from './findings.ts';
import { IMPORT_TH, type ImportWords } from './import.ts';
import { PANEL_TH, type PanelWords } from './panel.ts';
import { REPORTS_TH } from './reports.ts';
import { ROUND_PANEL_TH, type RoundWords } from './round-panel.ts';
import { SELF_TEST_TH, type SelfTestWords } from './self-test.ts';

const years = (list: readonly number[]) => list.map((year) => `ปี ${year}`).join(', ');

/** The first few of many cells. */
export function someCells(cells: readonly string[]): string {
  return cells.length > 8 ? `${cells.slice(0, 8).join(', ')} … (${cells.length})` : cells.join(', ');
}

/** The first few of many, a line each, however many each has of its own. */
export function names(list: readonly string[]): string {
  const more = list.length > 5 ? [`… และอีก ${list.length - 5}`] : [];
  return [...list.slice(0, 5), ...more].map((name) => `\n  - ${quoted(name, 300)}`).join('');
}

function changeOfCell({ row, column, from, to }: Pick<CellEdit, 'row' | 'column' | 'from' | 'to'>): string {
  const [before, after] = quotedBoth(cellText(from), cellText(to));
  return `${cellName(row, column)} จาก "${before}" เป็น "${after}"`;
}

/** What the sentence after undo and redo tells of; see TakenBack. */
export interface WhatWasTakenBack {
  readonly way: WayOfTakingBack;
  readonly canBeTakenBack: boolean;
  readonly stays: readonly { readonly sheet: string; readonly header: string | null }[];
}

/** What the check found; a warning that an officer has accepted is counted apart, and is not a warning any more. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

function alsoAccepted(accepted: number): string {
  return ifAny(accepted, ` (คำเตือนที่ดูแล้วอีก ${accepted} รายการ ไม่นับรวม)`).join('');
}

function acceptedStay(accepted: number): string {
  return `คำเตือนที่ดูแล้ว ${accepted} รายการคงไว้ตามเดิม ถ้าต้องการแก้ ให้กด เอากลับมา ในแถบด้านข้างก่อน`;
}

function unreadInPlan(projects: readonly PlanProject[]): string {
  return `อ่านชื่อหรืองบประมาณของปีนี้ในแผนไม่ได้ ${projects.length} โครงการ จึงยังไม่เพิ่มและไม่แก้ ให้แก้เซลล์ในแผนแล้วสั่งอีกครั้ง${names(projects.map(({ name, row }) => `แถวที่ ${row} ${name}`))}`;
}

function changeOf({ kind, sheets, row: title, rows }: NamedChange): string {
  const quotedSheets = sheets.map((sheet) => `"${sheet}"`);
  const where = `ชีต ${quotedSheets.join(' และ ')}`;
  const row = `${holdProjects(sheets) ? 'โครงการ' : 'แถว'}${title === '' ? '' : ` "${quoted(title, TITLE)}" `}`;
  return {
    save: `การบันทึก${title === '' && rows > 1 ? ` ${rows} ` : ''}${row}ใน${where}`,
    add: `การเพิ่ม${row}ใน${where}`,
    delete: `การลบ${row}ใน${where}`,
    move: `การย้าย${row}ใน${where}`,
    fix: `การแก้ไขที่ปลอดภัยใน${where}`,
    tick: `การติ๊กไตรมาสใน${where}`,
    import: `การนำเข้าใน${where}`,
    settings: 'การเปลี่ยนการตั้งค่า',
    // The first of them is new; others got รหัส.
    make: `การสร้างชีต ${quotedSheets.join(' และการปรับชีต ')}`,
    update: `การปรับ${where} ${isOfFollowUp(sheets) ? 'ตามชีตของปี' : 'ตามแผน'}`,
  }[kind];
}

/** A sheet that is nearly named as it would have to be. */
function renamed({ sheet, wanted }: NearName): string {
  return `ชีต "${quoted(sheet)}" ไม่นับ เพราะชีตของปีต้องชื่อ "${wanted}" พอดี ถ้าหมายถึงชีตนี้ ให้เปลี่ยนชื่อเป็น "${wanted}" แล้วสั่งอีกครั้ง`;
}

const WAY: Readonly<Record<WayOfTakingBack, string>> = { undo: 'ย้อนกลับ', redo: 'ทำซ้ำ' };

const NOTHING_TO: Readonly<Record<WayOfTakingBack, string>> = {
  undo: 'ไม่มีการเปลี่ยนแปลงของแผนสุจริตที่ย้อนกลับได้',
  redo: 'ไม่มีการย้อนกลับที่ทำซ้ำได้',
};

/** What stands in the way of taking a change back. */
function changedSince({
  sheet,
  isGone,
  cells,
  rows,
  columns,
}: Extract<RefusalReason, { readonly code: 'changed-since' }>): string {
  if (isGone) return `ไม่มีชีต "${quoted(sheet)}" ในไฟล์นี้แล้ว`;
  const found = [
    ...ifAny(cells.length, `มีผู้แก้หรือย้ายเซลล์เหล่านี้หลังจากนั้น: ${someCells(cells)}`),
    ...ifAny(
      rows.length,
      `ไม่รู้จักแถวที่ ${someCells(rows.map(String))} ในตอนนั้นแล้ว (ชื่อของแถวถูกแก้ หรือแถวถูกลบหรือย้าย)`,
    ),
    ...ifAny(columns.length, `คอลัมน์ ${someCells(columns)} ในตอนนั้นไม่อยู่ที่เดิมแล้ว (ถูกย้าย ถูกลบ หรือหัวคอลัมน์ถูกแก้)`),
  ];
  return `ในชีต "${quoted(sheet)}" ${found.length > 0 ? found.join(' และ') : 'มีผู้ลบหรือย้ายข้อมูลหลังจากนั้น'}`;
}

/** What an undo has left of years that aren't the plan's any more. */
function staying(made: readonly { readonly sheet: string; readonly header: string | null }[]): string {
  const each = made.map(({ sheet, header }) =>
    header === null ? `ชีต "${sheet}"` : `คอลัมน์ "${header}" ในชีต "${sheet}"`,
  );
  return `สิ่งที่สร้างไว้สำหรับปีที่ไม่ใช่ปีของแผนแล้วยังคงอยู่ ไม่นับในแผนและรายงาน ถ้าไม่ใช้ให้ลบเอง:${names(each)}`;
}

function momentOf(local: string): string {
  return `${thaiDate(local.slice(0, 10), 'arabic')} เวลา ${local.slice(11).replace(':', '.')} น.`;
}

export const th = {
  title: 'แผนสุจริต',

  /** The sidebar's own words; they cross as data. */
  panel: PANEL_TH as PanelWords,
  roundPanel: ROUND_PANEL_TH as RoundWords,

  selfTest: SELF_TEST_TH as SelfTestWords,

  failed: (details: string) => `ทำไม่สำเร็จ แผนของท่านยังอยู่ครบ ลองสั่งอีกครั้ง ถ้ายังไม่ได้ให้แจ้งข้อความนี้แก่ผู้ดูแล: ${details}`,

  /** `places`: sheets, and ranges with their sheet's name. */
  protected: (places: readonly string[]) =>
    `ทำไม่ได้ เพราะมีผู้ป้องกันการแก้ไขไว้ที่ ${someCells(places)} และบัญชีของท่านไม่มีสิทธิ์แก้ส่วนนั้น ไม่มีอะไรถูกเปลี่ยน ให้ขอเจ้าของไฟล์เพิ่มสิทธิ์ให้ท่าน หรือยกเลิกการป้องกัน แล้วสั่งอีกครั้ง`,

  /** `hasMenu`: whoever reads it sees the add-on's menu. */
  refusal: (reason: RefusalReason, hasMenu = true): string => {
    switch (reason.code) {
      case 'structure':
        return problemMessages(reason.problems, FINDINGS_TH, hasMenu);
      case 'layout-newer':
        return `สมุดงานนี้ทำด้วยแผนสุจริตรุ่นใหม่กว่าที่ติดตั้งอยู่ (สมุดงานรุ่น ${reason.layout} โปรแกรมนี้รู้จักถึงรุ่น ${reason.newest}) ไม่มีอะไรถูกเปลี่ยน ให้ปรับปรุงโปรแกรมตามคู่มือติดตั้ง แล้วสั่งอีกครั้ง`;
      case 'year-not-planned':
        return `แผนไม่มีปี ${reason.year} ปีของแผนคือ ${years(reason.years)} ให้เลือกปีของแผน หรือแก้ปีแรกและปีสุดท้ายในชีต "ตั้งค่า"`;
      case 'year-unknown':
        if (reason.near !== null) return `ไม่พบชีต "ปี ${reason.read}" ในสมุดงานนี้ ${renamed(reason.near)}`;
        return reason.years.length === 0
          ? `ไม่พบชีต "ปี ${reason.read}" ในสมุดงานนี้ ให้ตรวจปีที่พิมพ์ หรือสร้างชีตของปีนั้นก่อน`
          : `ไม่พบชีต "ปี ${reason.read}" ในสมุดงานนี้ ปีที่มีคือ ${years(reason.years)} ให้เลือกปีที่มี หรือสร้างชีตของปีนั้นก่อน`;
      case 'year-not-chosen':
        if (reason.years.length === 0 && reason.near !== null)
          return `สมุดงานนี้ยังไม่มีชีตของปี ${renamed(reason.near)}`;
        return reason.years.length === 0
          ? `สมุดงานนี้ยังไม่มีชีตของปี ให้สร้างด้วยเมนู ตั้งค่าสมุดงาน${reason.fromPlan ? ` หรือถ้ากรอกชีต "${SHEET.plan}" แล้ว ด้วยเมนู ${asPath(YEAR_FROM_PLAN)}` : ''} แล้วสั่งอีกครั้ง`
          : `ยังไม่รู้ว่าจะทำของปีใด ให้เปิดชีตของปีที่ต้องการก่อน แล้วสั่งอีกครั้ง ปีที่มีคือ ${years(reason.years)}`;
      case 'totals-disagree':
        return `ไม่ได้ทำรายงาน "${reason.sheet}" เพราะยอดรวมที่เซลล์ ${reason.cell} ไม่ตรงกัน: สูตรได้ ${reason.formula} แต่โปรแกรมนับได้ ${reason.own} รายงานเดิมยังอยู่ครบ ให้ลองอีกครั้ง`;
      case 'nothing-selected':
        return `ไม่มีแถวโครงการที่เลือกไว้ในชีต "${reason.sheet}" ให้เปิดชีตของปี เลือกแถวโครงการ แล้วสั่งอีกครั้ง`;
      case 'settings-not-understood':
        if (reason.wants === 'text') return `ยังไม่ได้กรอก "${reason.label}" ให้กรอกก่อนบันทึก`;
        if (reason.wants)
          return `อ่าน "${quoted(reason.read)}" เป็นค่าของ "${reason.label}" ไม่ได้ ให้เลือกอย่างใดอย่างหนึ่งจาก ${reason.wants.join(' ')}`;
        return `อ่าน "${quoted(reason.read)}" เป็นค่าของ "${reason.label}" ไม่ได้ ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น 2566 และแผนหนึ่งมีได้ 1 ถึง 10 ปี`;
      case 'settings-changed':
        return `"${reason.label}" ในชีต "${SHEET.settings}" ถูกเปลี่ยนเป็น "${quoted(reason.read)}" หลังจากเปิดหน้านี้ ไม่มีอะไรถูกเปลี่ยน ถ้าต้องการใช้ค่าที่พิมพ์ไว้แทน ให้กดบันทึกอีกครั้ง`;
      case 'request-invalid':
        return `คำสั่งจากแถบด้านข้างไม่ถูกต้อง (${reason.what}) ไม่มีอะไรถูกเปลี่ยน ให้ปิดแถบด้านข้างแล้วเปิดใหม่`;
      case 'sheet-gone':
        return `ชีต "${quoted(reason.sheet)}" ไม่มีในไฟล์นี้แล้ว เพราะถูกลบหรือถูกเปลี่ยนชื่อ ไม่มีอะไรถูกเปลี่ยน ให้เลือกชีตอื่นในแถบด้านข้าง หรือเปลี่ยนชื่อชีตกลับตามเดิม ถ้าถูกลบโดยไม่ตั้งใจ ให้กด Ctrl+Z ในชีต แล้วสั่งอีกครั้ง`;
      case 'cell-gone':
        return `ชีต "${quoted(reason.sheet)}" ไม่มีเซลล์ ${reason.cell} แล้ว เพราะแถวหรือคอลัมน์ถูกลบหลังจากตรวจ ไม่มีอะไรถูกเปลี่ยน ให้กดตรวจอีกครั้งในแถบด้านข้าง แล้วเลือกจากรายการใหม่`;
      case 'column-gone':
        return `ไม่พบคอลัมน์ "${reason.header}" ในชีต "${quoted(reason.sheet)}" แล้ว เพราะหัวคอลัมน์ถูกเปลี่ยนชื่อ หรือคอลัมน์ถูกลบ ไม่มีอะไรถูกเปลี่ยน ให้พิมพ์หัวคอลัมน์ในแถวที่ 1 กลับเป็น "${reason.header}" แล้วสั่งอีกครั้ง ถ้าตั้งใจเอาคอลัมน์นี้ออก ให้กดอ่านแผนใหม่ในแถบด้านข้าง แล้วเปิดรายการนี้ใหม่`;
      case 'fix-gone':
        return `ไม่ได้แก้ เพราะ${reason.cell === null ? '' : `เซลล์ ${reason.cell} ใน`}ชีต "${quoted(reason.sheet)}" ไม่เป็นอย่างที่ตรวจพบแล้ว อาจแก้ไปแล้ว หรือมีผู้แก้เซลล์ ย้ายแถว หรือเปลี่ยนหัวคอลัมน์หลังจากตรวจ ไม่มีอะไรถูกเปลี่ยน ให้กดตรวจอีกครั้งในแถบด้านข้าง แล้วเลือกจากรายการใหม่`;
      case 'text-impossible':
        return reason.found === 'long'
          ? `ข้อความในช่อง "${reason.header}" ยาวเกินกว่าที่เซลล์หนึ่งเก็บได้ (50,000 ตัวอักษร) ไม่มีอะไรถูกเปลี่ยน ให้ย่อข้อความแล้วบันทึกใหม่`
          : `ข้อความในช่อง "${reason.header}" มีอักขระที่มองไม่เห็นและเซลล์เก็บไม่ได้ (${reason.found}) ไม่มีอะไรถูกเปลี่ยน ให้พิมพ์ข้อความนั้นใหม่แทนการวาง แล้วบันทึกใหม่`;
      case 'nothing-to-undo':
        return NOTHING_TO[reason.way];
      case 'already-undone':
        return `ไม่มีอะไรต้อง${WAY[reason.way]} เพราะการเปลี่ยนแปลงนั้นถูก${WAY[reason.way]}ไปแล้ว ไม่มีอะไรถูกเปลี่ยน`;
      case 'other-change-since': {
        const other = `${changeOf(reason.change)} เมื่อ ${momentOf(reason.time)}`;
        if (reason.first === 'undo')
          return `ยังไม่ได้ย้อนกลับ เพราะหลังจากนั้นมีการเปลี่ยนแปลงอื่น: ${other} ไม่มีอะไรถูกเปลี่ยน ถ้าต้องการให้ย้อนกลับการเปลี่ยนแปลงนี้ก่อน`;
        return reason.first === 'redo'
          ? `ยังไม่ได้ทำซ้ำ เพราะต้องทำซ้ำอีกรายการหนึ่งก่อน: ${other} ไม่มีอะไรถูกเปลี่ยน`
          : `ทำซ้ำไม่ได้แล้ว เพราะหลังจากย้อนกลับมีการเปลี่ยนแปลงอื่น: ${other} ไม่มีอะไรถูกเปลี่ยน`;
      }
      case 'changed-since':
        return `${WAY[reason.way]}ไม่ได้ เพราะ${changedSince(reason)} ไม่มีอะไรถูกเปลี่ยน ${reason.isGone ? 'ถ้าชีตถูกลบโดยไม่ตั้งใจ ให้กด Ctrl+Z ในชีต' : 'ให้คืนสิ่งที่พิมพ์หรือย้ายหลังจากนั้นกลับเป็นอย่างเดิมก่อน (กด Ctrl+Z ในชีตได้)'} แล้วสั่ง${WAY[reason.way]}อีกครั้ง`;
      case 'too-large':
        return 'ไม่ได้เปลี่ยนแปลง เพราะสิ่งที่จะเปลี่ยนในครั้งเดียวมากหรือยาวเกินกว่าจะจดไว้ให้ย้อนกลับได้ ไม่มีอะไรถูกเปลี่ยน ให้ทำทีละน้อย หรือย่อข้อความ';
      case 'too-many': {
        const [found, most] = [reason.found, reason.most].map((count) => count.toLocaleString('en-US'));
        return reason.what === 'rows'
          ? `ไม่ได้นำเข้า เพราะอ่านได้ ${found} แถวสำหรับชีต "${quoted(reason.sheet)}" เกิน ${most} แถวที่นำเข้าได้ในครั้งเดียว ไม่มีอะไรถูกเปลี่ยน ให้ตรวจว่าเลือกไฟล์ถูก ลบแถวที่ไม่ใช่ของแผน หรือแบ่งเป็นหลายไฟล์ แล้วนำเข้าใหม่`
          : `ไม่ได้นำเข้า เพราะอ่านได้ ${found} คอลัมน์สำหรับชีต "${quoted(reason.sheet)}" เกิน ${most} คอลัมน์ที่นำเข้าได้ ไม่มีอะไรถูกเปลี่ยน ให้ลบคอลัมน์ที่ไม่ใช่ของแผน แล้วนำเข้าใหม่`;
      }
      case 'moved-meanwhile':
        return `ไม่ได้บันทึก เพราะขณะนั้นมีผู้เรียงหรือย้ายแถวในชีต "${reason.sheet}" พอดี แผนยังอยู่ครบ ให้สั่งอีกครั้ง`;
      case 'changed-while-asked':
        return 'ยังไม่ได้เขียนอะไร เพราะระหว่างที่ท่านตอบคำถาม มีผู้แก้ไขแผนจนไม่ตรงกับที่ถามแล้ว ให้สั่งอีกครั้ง';
      case 'year-not-said':
        return `ตารางในชีต "${reason.sheet}" ไม่ได้บอกปี ให้พิมพ์ปีไว้เหนือตาราง แล้วสั่งอีกครั้ง เช่น ปี 2569`;
      case 'sheet-exists':
        return `ไม่ได้นำเข้า เพราะมีชีต "${reason.sheet}" อยู่แล้ว ไม่มีอะไรถูกเปลี่ยน ให้เปลี่ยนชื่อหรือลบชีตนั้นก่อน แล้วสั่งอีกครั้ง`;
      case 'busy':
        return 'มีผู้อื่นกำลังบันทึกหรือทำรายงานในไฟล์นี้อยู่ ไม่มีอะไรถูกเปลี่ยน ให้รอสักครู่แล้วสั่งอีกครั้ง';
    }
  },

  setUp: {
    title: 'ตั้งค่าสมุดงาน',
    /** After the page of settings; `year`: the newest year that was wanted, พ.ศ. */
    saved: (made: readonly string[], year: number | null, columns: readonly string[]) =>
      [
        made.length > 0 ? `บันทึกแล้ว สร้างชีต ${made.join(', ')}` : 'บันทึกการตั้งค่าแล้ว',
        ...(columns.length > 0 ? [`เพิ่มคอลัมน์ ${columns.join(', ')}`] : []),
        ...(made.includes(SHEET.plan)
          ? [
              `ต่อไป: กรอกโครงการในชีต ${SHEET.plan}${year === null ? '' : ` หรือ ปี ${year}`} หรือวางตารางเดิมลงในชีตใหม่ แล้วกด “ตรวจสอบ”`,
            ]
          : []),
      ].join(' '),
    done: (made: readonly string[]) =>
      made.length > 0
        ? `เรียบร้อย สร้างหรือเติมให้แล้ว: ${made.join(', ')}\nข้อมูลที่มีอยู่เดิมไม่ถูกแตะต้อง`
        : 'สมุดงานนี้ตั้งค่าไว้ครบแล้ว ไม่มีอะไรถูกเปลี่ยน',
  },

  /** A workbook that an older add-on has made. */
  migration: {
    title: 'ปรับสมุดงานให้เป็นรุ่นปัจจุบัน',
    offer: (layout: number, steps: readonly MigrationStep[]) =>
      [
        `สมุดงานนี้เป็นรุ่นเก่า (รุ่น ${layout}) จะปรับเป็นรุ่น ${LAYOUT.current} ดังนี้`,
        ...steps.map(({ sheet }) => `- เพิ่มคอลัมน์รหัส (ซ่อนไว้) ต่อท้ายชีต "${sheet}" เพื่อให้รู้จักแถวเดิมหลังเรียงลำดับ`),
        `- จด "${LAYOUT.label}" ไว้ในชีต "${SHEET.settings}"`,
        'ข้อมูลที่มีอยู่เดิมไม่ถูกแตะต้อง ปรับเลยหรือไม่',
      ].join('\n'),
  },

  check: {
    title: 'ตรวจสอบแผน',
    done: ({ errors, warnings, accepted }: FindingCounts, sheet: string) =>
      errors + warnings === 0
        ? `ตรวจแล้ว ไม่พบข้อผิดพลาดและไม่มีคำเตือน${alsoAccepted(accepted)}`
        : `ตรวจแล้ว พบ${[...ifAny(errors, `ข้อผิดพลาด ${errors} รายการ`), ...ifAny(warnings, `คำเตือน ${warnings} รายการ`)].join(' ')}${alsoAccepted(accepted)}\nดูรายการและวิธีแก้ในชีต "${sheet}"`,
    /** In the sidebar, which lists only what concerns the shown sheet: that, and what the list of the year (พ.ศ.) holds. */
    doneInPanel: (here: Omit<FindingCounts, 'accepted'>, all: FindingCounts, year: number) =>
      `ตรวจแล้ว: เกี่ยวกับชีตนี้ต้องแก้ ${here.errors} ข้อ ควรดู ${here.warnings} ข้อ ทุกชีตรวมกันต้องแก้ ${all.errors} ข้อ ควรดู ${all.warnings} ข้อ สีในชีตและ “ผลตรวจสอบ” ของปี ${year} เป็นปัจจุบัน`,
  },

  fix: {
    title: 'แก้ไขที่แก้ได้อย่างปลอดภัย',
    /** `sheets`: where they are, and one finding of each kind of fix there; `accepted`: warnings that could be mended, but are accepted. */
    confirm: (changes: number, sheets: readonly MendedSheet[], accepted: number) =>
      `จะแก้ ${changes} แห่งที่รู้แน่ชัดว่าควรเป็นอะไร${names(
        sheets.map(({ sheet, places, kinds }) => {
          const what = kinds.map((findings) => fixesMessage(findings, FINDINGS_TH, ' เป็นต้น'));
          return `ชีต "${quoted(sheet)}" ${places} แห่ง: ${what.join(', ')}`;
        }),
      )}${ifAny(accepted, `\n${acceptedStay(accepted)}`).join('')}\nแก้เลยหรือไม่`,
    none: (accepted: number) =>
      ['ไม่มีสิ่งที่แก้ให้ได้อย่างปลอดภัย', ...ifAny(accepted, acceptedStay(accepted))].join('\n'),
    done: (cells: number, { errors, warnings }: FindingCounts) =>
      [
        `แก้แล้ว ${cells} เซลล์`,
        errors + warnings === 0
          ? 'ไม่เหลือข้อผิดพลาดและคำเตือน'
          : `เหลือ${[...ifAny(errors, `ข้อผิดพลาด ${errors} รายการ`), ...ifAny(warnings, `คำเตือน ${warnings} รายการ`)].join(' ')}`,
      ].join(' '),
  },

  tick: {
    title: 'ติ๊กไตรมาสของแถวที่เลือก',
    /** The examples are of the sheet's own year (พ.ศ.). */
    ask: (rows: number, year: number) =>
      `พิมพ์ไตรมาส เช่น 1,3 หรือ 2-4\nหรือช่วงเวลา เช่น 15/12/${year - 1} - 20/4/${year} หรือ ธ.ค. ${String(year - 1).slice(-2)} - เม.ย. ${String(year).slice(-2)}\nแถวที่เลือก ${rows} โครงการจะถูกติ๊กตามนี้ ไตรมาสอื่นจะว่าง`,
    notUnderstood: (
      typed: string,
      why: Period['kind'],
      { fiscalYear: year, firstYear, lastYear }: PeriodYears,
    ) => {
      const read = `"${quoted(typed)}"`;
      if (typed.trim() === '') return 'ยังไม่ได้พิมพ์ไตรมาสหรือช่วงเวลา';
      if (why === 'reversed') return `${read}: วันสิ้นสุดอยู่ก่อนวันเริ่ม ไม่มีอะไรถูกเปลี่ยน`;
      if (why === 'outside')
        return `${read}: ไม่อยู่ในปีงบประมาณ ${year} (1 ต.ค. ${year - 1} ถึง 30 ก.ย. ${year}) ไม่มีอะไรถูกเปลี่ยน`;
      return `อ่าน ${read} เป็นไตรมาสของปี ${year} ให้แน่ชัดไม่ได้ ไม่มีอะไรถูกเปลี่ยน ให้พิมพ์ไตรมาส 1 ถึง 4 หรือวันที่ที่มีในปฏิทิน ปีสองหลักต้องเป็นปีของแผน (${firstYear}-${lastYear})`;
    },
    done: (rows: number, quarters: readonly number[]) =>
      `ติ๊กไตรมาส ${quarters.join(', ')} ให้ ${rows} โครงการแล้ว`,
  },

  import: IMPORT_TH as ImportWords,

  yearFromPlan: {
    title: 'สร้างแผนประจำปี',
    askYear: (all: readonly number[], made: readonly number[], open: number | null) =>
      `พิมพ์ปี พ.ศ. ที่จะสร้างหรือปรับตามแผน\nปีของแผน: ${years(all)}\nมีชีตแล้ว: ${made.length > 0 ? years(made) : 'ยังไม่มี'}${open === null ? '' : `\n(ไม่พิมพ์อะไร = ปี ${open} ที่เปิดอยู่)`}`,
    yearNotUnderstood: (typed: string, example: number) =>
      typed.trim() === ''
        ? `ยังไม่ได้พิมพ์ปี ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น ${example}`
        : `อ่าน "${quoted(typed)}" เป็นปีไม่ได้ ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น ${example}`,
    askSame: (year: string, plan: string) =>
      `สองรายการนี้เป็นโครงการเดียวกันหรือไม่\nในชีตของปี: ${quoted(year)}\nในแผน: ${quoted(plan)}\nถ้าใช่ ทั้งสองแถวจะได้รหัสเดียวกัน`,
    preview: ({ sheet, isNew, added, changes, gone, unread }: YearUpdate, same = 0) =>
      [
        isNew ? `จะสร้างชีต "${sheet}"` : `จะปรับชีต "${sheet}" ตามแผน`,
        ...ifAny(added.length, `เพิ่ม ${added.length} โครงการ${names(added.map(({ name }) => name))}`),
        ...ifAny(unread.length, unreadInPlan(unread)),
        ...ifAny(same, `ให้รหัสเดียวกันแก่โครงการเดียวกัน ${same} คู่`),
        ...(isNew
          ? ['ทำต่อหรือไม่']
          : [
              ...ifAny(
                changes.length,
                `แก้ ${changes.length} เซลล์ให้ตรงกับแผน${names(changes.map(({ edit }) => changeOfCell(edit)))}`,
              ),
              ...ifAny(gone.length, `โครงการที่แผนไม่มีแล้วในปีนี้ ${gone.length} โครงการ จะคงไว้และบอกในผลตรวจสอบ`),
              'ไตรมาสที่ติ๊กไว้และหมายเหตุไม่ถูกแตะต้อง ทำต่อหรือไม่',
            ]),
      ].join('\n'),
    nothing: ({ sheet, gone, unread }: YearUpdate) =>
      [
        `ชีต "${sheet}" ${unread.length > 0 ? 'ไม่มีอะไรต้องเพิ่มหรือแก้เท่าที่อ่านแผนได้' : 'ตรงกับแผนแล้ว ไม่มีอะไรต้องเพิ่มหรือแก้'}${gone.length > 0 ? ` (มี ${gone.length} โครงการที่แผนไม่ได้กำหนดในปีนี้ ดูในผลตรวจสอบ)` : ''}`,
        ...ifAny(unread.length, unreadInPlan(unread)),
      ].join('\n'),
    cancelled: 'ยกเลิกแล้ว ไม่มีอะไรถูกเปลี่ยน',
    done: ({ sheet, isNew, added, changes }: YearUpdate, same = 0) =>
      isNew
        ? `สร้างชีต "${sheet}" แล้ว${ifAny(added.length, `: เพิ่ม ${added.length} โครงการ ต่อไปให้ติ๊กไตรมาสของแต่ละโครงการ`).join('')}`
        : `ปรับชีต "${sheet}" แล้ว: ${[...ifAny(added.length, `เพิ่ม ${added.length} โครงการ`), ...ifAny(changes.length, `แก้ ${changes.length} เซลล์`), ...ifAny(same, `ให้รหัสเดียวกัน ${same} คู่`)].join(' ')} ย้อนกลับได้จากเมนู`,
  },

  followUp: {
    title: 'สร้างชีตผลการดำเนินงาน',
    preview: ({ sheet, added, changes, gone }: FollowUpUpdate) =>
      [
        `จะปรับชีต "${sheet}" ตามชีตของปี`,
        ...ifAny(added.length, `เพิ่ม ${added.length} โครงการ${names(added.map(({ name }) => name))}`),
        ...ifAny(changes.length, `แก้ ${changes.length} เซลล์ให้ตรงกับชีตของปี${names(changes.map(changeOfCell))}`),
        ...ifAny(
          gone.length,
          `โครงการที่ไม่มีในชีตของปีแล้ว ${gone.length} โครงการ จะคงไว้และบอกในผลตรวจสอบ${names(gone.map(({ name }) => name))}`,
        ),
        'สถานะ ยอดเบิกจ่าย และข้อความที่กรอกไว้ไม่ถูกแตะต้อง ทำต่อหรือไม่',
      ].join('\n'),
    nothing: ({ sheet, gone }: FollowUpUpdate) =>
      `ชีต "${sheet}" ตรงกับชีตของปีแล้ว ไม่มีอะไรต้องเพิ่มหรือแก้${gone.length > 0 ? `\nโครงการที่ไม่มีในชีตของปีแล้ว ${gone.length} โครงการ${names(gone.map(({ name }) => name))}` : ''}`,
    cancelled: 'ยกเลิกแล้ว ไม่มีอะไรถูกเปลี่ยน',
    done: ({ sheet, isNew, added, changes, gone }: FollowUpUpdate) =>
      isNew
        ? `สร้างชีต "${sheet}" แล้ว: ${added.length} โครงการ ต่อไปให้เลือกสถานะและกรอกผลของแต่ละโครงการ`
        : `ปรับชีต "${sheet}" แล้ว: ${[...ifAny(added.length, `เพิ่ม ${added.length} โครงการ`), ...ifAny(changes.length, `แก้ ${changes.length} เซลล์`)].join(' ')} ย้อนกลับได้จากเมนู${gone.length > 0 ? `\nโครงการที่ไม่มีในชีตของปีแล้ว ${gone.length} โครงการ ยังคงอยู่` : ''}`,
  },

  planSheets: {
    title: 'ชีตของเล่มแผน',
    made: (sheet: string) => `สร้างชีต "${sheet}" แล้ว กรอกได้เลย`,
    described: (sheet: string, made: number) =>
      made === 0
        ? `ทุกโครงการมีรายละเอียดในชีต "${sheet}" แล้ว`
        : `เพิ่มรายละเอียด ${made} โครงการในชีต "${sheet}" แล้ว: ชื่อ ปี งบประมาณ และผู้รับผิดชอบตามแผน ต่อไปให้กรอกหัวข้อที่เหลือ ย้อนกลับได้จากเมนู`,
  },

  reports: REPORTS_TH as ReportWords,

  offerDraft: (errors: number) =>
    `ยังมีข้อผิดพลาด ${errors} รายการ จึงยังทำฉบับทางการไม่ได้ (สั่ง ตรวจสอบแผน เพื่อดูรายการ)\nทำเป็นฉบับร่างไปก่อนหรือไม่`,

  isDraft: (errors: number) => `เป็นฉบับร่าง ยังใช้เป็นฉบับทางการไม่ได้ เพราะยังมีข้อผิดพลาด ${errors} รายการ`,

  keptOwn: (sheet: string, kept: string) => `ชีต "${sheet}" เดิมไม่ใช่รายงานที่แผนสุจริตทำ จึงเก็บไว้ในชีต "${kept}"`,
  /** In a report that no longer says what its sheets say, right of what is printed. */
  formerMark: 'ปีของแผนเปลี่ยนไปแล้ว ตารางนี้ไม่ใช่ของแผนปัจจุบัน ให้ทำตารางของปีปัจจุบันแทนก่อนพิมพ์หรือเผยแพร่',
  staleMark: 'ไม่ตรงกับข้อมูลปัจจุบันแล้ว ให้ทำรายงานนี้ใหม่ก่อนพิมพ์หรือเผยแพร่',

  kept: (sheet: string) => `รายงานเดิมมีผู้แก้ด้วยมือหลังจากทำ จึงเก็บฉบับนั้นไว้ในชีต "${sheet}"`,

  undo: {
    title: 'ย้อนกลับ',
    none: NOTHING_TO.undo,
    ask: (change: string, moment: string) => `จะย้อนกลับ${change} เมื่อ ${moment}\nย้อนกลับเลยหรือไม่`,
    done: (change: string) => `ย้อนกลับแล้ว: ${change}`,
  },

  redo: {
    title: 'ทำซ้ำที่ย้อนกลับ',
    none: NOTHING_TO.redo,
    ask: (change: string, moment: string) => `จะทำซ้ำ${change} ซึ่งย้อนกลับไปเมื่อ ${moment}\nทำซ้ำเลยหรือไม่`,
    done: (change: string) => `ทำซ้ำแล้ว: ${change}`,
  },

  /** What is to be known after a change was taken back, if anything; '' where there is nothing. */
  takenBack: ({ way, canBeTakenBack, stays }: WhatWasTakenBack): string =>
    [
      ...(way === 'redo' || canBeTakenBack
        ? []
        : ['ชีตที่สร้างไว้ถูกนำออกแล้ว จึงทำซ้ำไม่ได้ ถ้าต้องการอีกให้สั่งสร้างหรือนำเข้าใหม่']),
      ...ifAny(stays.length, staying(stays)),
    ].join('\n'),

  history: {
    title: 'ประวัติการเปลี่ยนแปลง',
    none: 'แผนสุจริตยังไม่ได้เปลี่ยนแปลงอะไรในไฟล์นี้',
    line: (moment: string, change: string, state: ChangeState) =>
      `${moment}: ${PANEL_TH.changeState[state].replace('{0}', change)}`,
  },

  help: {
    title: 'ช่วยเหลือ',
    text: [
      'แผนสุจริตช่วยทำแผนปฏิบัติการป้องกันการทุจริตในชีตที่ท่านคุ้นเคย',
      '1. ตั้งค่าสมุดงาน: กรอกชื่อหน่วยงาน ปีของแผน ผู้ออกรายงาน ในหน้าเดียว แล้วสร้างชีตให้',
      '2. พิมพ์โครงการในชีตของปี หนึ่งแถวหนึ่งโครงการ แล้วติ๊กไตรมาส',
      '3. ตรวจสอบแผน: บอกว่าเซลล์ใดต้องแก้และแก้อย่างไร',
      '4. ทำสรุปประจำปี: ได้ชีตสรุปหนึ่งหน้า A4 พร้อมพิมพ์',
      'ข้อมูลทั้งหมดอยู่ในสมุดงานนี้เท่านั้น ไม่ถูกส่งออกไปที่ใด',
    ].join('\n'),
  },

  /** What the columns are called, and what to type there. */
  columns: COLUMNS_TH as AllColumnWords,

  /** A change, by all the sheets that it changed; the moment of one, of `YYYY-MM-DDTHH:MM` (ค.ศ.). */
  change: changeOf,
  moment: momentOf,

  /** A finding, and what its fix does; null where no fix is safe. */
  finding: (finding: Finding) => findingMessage(finding, FINDINGS_TH),
  findingSentence: (finding: Finding) => findingSentence(finding, FINDINGS_TH),
  fixOf: (finding: Finding) => fixMessage(finding, FINDINGS_TH),

  /** The sheet of findings. */
  findings: {
    title: (year: number, date: string) => `ผลตรวจสอบแผน ปี ${year} ณ วันที่ ${date}`,
    counts: (errors: number, warnings: number, accepted: number) =>
      `ข้อผิดพลาด ${errors} รายการ · คำเตือน ${warnings} รายการ${accepted > 0 ? ` · ดูแล้ว ${accepted} รายการ` : ''}`,
    none: 'ไม่พบข้อผิดพลาดและไม่มีคำเตือน',
    headers: ['ระดับ', 'ชีต', 'เซลล์', 'คอลัมน์', 'สิ่งที่พบและวิธีแก้', 'แก้ให้ได้', 'เทียบกับ'],
    error: 'ข้อผิดพลาด',
    warning: 'คำเตือน',
    accepted: 'ดูแล้ว',
    ditto: '”',
  },
};

/** The sentences of a language. */
export type Messages = typeof th;
