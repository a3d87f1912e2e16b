// What a table does not say for certain: it is kept as written, or `?`, and told; nothing is guessed, shifted or lost.

import { describe, expect, test } from 'vitest';
import { CATALOGUES } from '../../../../src/core/catalogue.ts';
import { readText } from '../../../../src/core/documents/read-text.ts';
import { recognisePlan } from '../../../../src/core/documents/recognise-plan.ts';
import { recogniseTables } from '../../../../src/core/documents/recognise-tables.ts';
import { doubtMessage } from '../../../../src/messages/doubt-message.ts';
import { type Row, type Spanning, tableOf } from '../layouts.ts';

const HEADER = ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'];
const span = (value: string, rows: number, columns = 1): Spanning => ({ value, rows, columns });
const row = (number: number, name: string, ...more: Row): Row => [String(number), name, ...more];
const whole = ['1', '0', '/', '', '', ''];

interface Case {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Code, cell, read. */
  readonly doubts: readonly (readonly [string, string | null, string])[];
  /** Cells of the made sheet, by A1. */
  readonly cells?: Readonly<Record<string, unknown>>;
  readonly projects: number;
  readonly before?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'a budget of two scripts in one number keeps its text',
    rows: [HEADER, row(1, 'โครงการ ก', '1', '1๕,000', '/', '', '', '')],
    doubts: [['amount-unclear', 'D2', '1๕,000']],
    cells: { D2: '1๕,000' },
    projects: 1,
  },
  {
    name: 'an amount that would read as baht, beside thousands, is no amount for certain',
    rows: [
      ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ (พันบาท)', ...HEADER.slice(4)],
      row(1, 'โครงการ ก', '1', '15,000 บาท', '/', '', '', ''),
      row(2, 'โครงการ ข', '1', '15', '/', '', '', ''),
    ],
    doubts: [['amount-unclear', 'D2', '15,000 บาท']],
    cells: { D2: '?', D3: 15_000 },
    projects: 2,
  },
  {
    name: 'millions and thousands with more decimals than baht have are whole satang, or in doubt',
    rows: [
      ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ (ล้านบาท)', ...HEADER.slice(4)],
      row(1, 'โครงการ ก', '1', '0.015', '/', '', '', ''),
      row(2, 'โครงการ ข', '1', '1.23456789', '/', '', '', ''),
      row(3, 'โครงการ ค', '1', '1.234567891', '/', '', '', ''),
    ],
    doubts: [['amount-unclear', 'D4', '1.234567891']],
    cells: { D2: 15_000, D3: 1_234_567.89 },
    projects: 3,
  },
  {
    name: 'a line whose ends stand in two cells covers the dashes between them; empty cells between leave it in doubt',
    rows: [
      HEADER,
      row(1, 'โครงการ ก', '1', '0', '<-', '-', '-', '->'),
      row(2, 'โครงการ ข', '1', '0', '←', '', '', '→'),
      row(3, 'โครงการ ค', '1', '0', '', '←', '→', '-'),
      row(4, 'โครงการ ง', '1', '0', '/', '-', '-', '-'),
    ],
    doubts: [['quarters-unclear', 'E3', '← →']],
    cells: {
      E2: true,
      F2: true,
      G2: true,
      H2: true,
      E3: '?',
      F3: '?',
      E4: false,
      F4: true,
      G4: true,
      H4: false,
    },
    projects: 4,
  },
  {
    name: 'a dimension’s number in a cell of its own makes no project of its heading',
    rows: [
      ['ลำดับ', 'โครงการ', 'งบประมาณ', ...HEADER.slice(4)],
      ['๓', span('มิติที่ ๓ การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน', 1, 6), null, null, null, null, null],
      row(1, 'โครงการ ก', '0', '/', '', '', ''),
      ['4.', 'มิติที่ 4', '0', '', '', '', ''],
      row(2, 'โครงการ ข', '0', '/', '', '', ''),
    ],
    doubts: [],
    cells: { C2: 3, C3: 4 },
    projects: 2,
  },
  {
    name: 'a budget and where it comes from under one word are the amount and a column of its own',
    rows: [
      [...HEADER.slice(0, 3), span('งบประมาณ', 1, 2), null, ...HEADER.slice(4)],
      [null, null, null, 'จำนวน (บาท)', 'แหล่งที่มา', '', '', '', ''],
      row(1, 'โครงการ ก', '1', '15,000', 'งบ อบต.', '/', '', '', ''),
    ],
    doubts: [],
    cells: { D2: 15_000, E2: true, J2: 'งบ อบต.' },
    projects: 1,
  },
  {
    name: 'the words that are misspelt most are headers all the same',
    rows: [
      ['ลำดับ', 'โครงการ', 'มติที่', 'งบประมาน', 'ไตรมาศ 1', 'ไตรมาศ 2', 'ไตรมาษ 3', 'ไตรมาศ 4'],
      row(1, 'โครงการ ก', '1', '500', '', '/', '/', ''),
    ],
    doubts: [],
    cells: { D2: 500, E2: false, F2: true, G2: true },
    projects: 1,
  },
  {
    name: 'a first and a last day are the quarters between them, by whatever words for them',
    rows: [
      ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'วันเริ่ม', 'วันสิ้นสุด'],
      row(1, 'โครงการ ก', '1', '0', '1 ต.ค. 2568', '31 มี.ค. 2569'),
    ],
    doubts: [],
    cells: { E2: true, F2: true, G2: false },
    projects: 1,
  },
  {
    name: 'owners one a line stay apart, a name that was broken into lines is one',
    rows: [
      ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      row(1, 'โครงการ ก', '1', '0', 'ทุกเดือน', 'สำนักปลัด\nกองคลัง'),
      row(2, 'โครงการ ข', '1', '0', 'ทุกเดือน', 'กองการ\nศึกษา'),
      row(3, 'โครงการ ค', '1', '0', 'ทุกเดือน', 'สำนัก\nงานปลัด'),
    ],
    doubts: [],
    cells: { E2: true, H2: true, I2: 'สำนักปลัด กองคลัง', I3: 'กองการศึกษา', I4: 'สำนักงานปลัด' },
    projects: 3,
  },
  {
    name: 'two units said of the same amounts leave them all in doubt',
    before: ['แผน ปีงบประมาณ 2569', 'หน่วย : พันบาท'],
    rows: [HEADER, row(1, 'โครงการ ก', '1', '15', '/', '', '', ''), row(2, 'โครงการ ข', ...whole)],
    doubts: [['unit-unclear', 'D2', '15']],
    cells: { D2: '?', D3: 0 },
    projects: 2,
  },
  {
    name: 'two columns that may both be the budget leave it in doubt, and both are taken along',
    rows: [
      ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'วงเงิน', ...HEADER.slice(4)],
      row(1, 'โครงการ ก', '1', '500', '700', '/', '', '', ''),
    ],
    doubts: [['amount-missing', 'D2', '']],
    cells: { D2: '?', J2: '500', K2: '700' },
    projects: 1,
  },
  {
    name: 'a column of what was spent is no budget',
    rows: [
      ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณที่เบิกจ่าย (บาท)', ...HEADER.slice(4)],
      row(1, 'โครงการ ก', '1', '500', '/', '', '', ''),
    ],
    doubts: [['amount-missing', 'D2', '']],
    cells: { D2: '?', J2: '500' },
    projects: 1,
  },
  {
    name: 'several dimensions are none, in a row and in a heading: the text stays',
    rows: [
      HEADER,
      row(1, 'โครงการ ก', 'มิติที่ 1 และ 3', '0', '/', '', '', ''),
      row(2, 'โครงการ ข', 'มิติที่ ๑ - ๔', '0', '/', '', '', ''),
      row(3, 'โครงการ ค', '1. การสร้างวัฒนธรรมสุจริต\n3. การส่งเสริมบทบาท', '0', '/', '', '', ''),
      row(4, 'โครงการ ง', 'มิติที่ 1 การสร้างวัฒนธรรมสุจริต (ปี 2-3)', '0', '/', '', '', ''),
      ['มิติที่ 2, 4'],
      row(5, 'โครงการ จ', '', '0', '/', '', '', ''),
    ],
    doubts: [
      ['dimension-unclear', 'C2', 'มิติที่ 1 และ 3'],
      ['dimension-unclear', 'C3', 'มิติที่ ๑ - ๔'],
      ['dimension-unclear', 'C4', '1. การสร้างวัฒนธรรมสุจริต 3. การส่งเสริมบทบาท'],
      ['dimension-unclear', 'C6', 'มิติที่ 2, 4'],
    ],
    cells: { C2: 'มิติที่ 1 และ 3', C5: 1, C6: 'มิติที่ 2, 4' },
    projects: 5,
  },
  {
    name: 'a row whose cells are shifted gives none of them for certain: by one from the beginning, or within',
    rows: [
      HEADER,
      row(1, 'โครงการ ก', '1', '100', '/', '', '', ''),
      ['', '2', 'โครงการ ข', '1', '200', '/', '', ''],
      row(3, 'โครงการ ค', '1', '0', '/', '', '', ''),
      row(4, 'โครงการ ง', '', '1', '300', '/', '', ''),
    ],
    doubts: [
      ['row-unclear', null, '2 | โครงการ ข | 1 | 200 | /'],
      ['dimension-missing', 'C4', ''],
      ['amount-unclear', 'D4', '1'],
      ['quarters-unclear', 'E4', '300'],
    ],
    cells: { D4: '?' },
    projects: 3,
  },
  {
    name: 'a row that says a unit of its own leaves its amount in doubt; a unit is nobody who carries it out',
    rows: [
      [...HEADER.slice(0, 4), 'หน่วย', ...HEADER.slice(4)],
      row(1, 'โครงการ ก', '1', '2', 'พันบาท', '/', '', '', ''),
      row(2, 'โครงการ ข', '1', '500', 'บาท', '/', '', '', ''),
    ],
    doubts: [['unit-unclear', 'D2', '2']],
    cells: { D2: '?', D3: 500, J2: 'พันบาท' },
    projects: 2,
  },
  {
    name: 'satang in a column of their own leave the baht in doubt, unless they are none',
    rows: [
      [...HEADER.slice(0, 3).map((word) => span(word, 2)), span('งบประมาณ', 1, 2), null, span('ไตรมาส', 2)],
      [null, null, null, 'บาท', 'สต.', null],
      row(1, 'โครงการ ก', '1', '1,500', '50', '1'),
      row(2, 'โครงการ ข', '1', '700', '00', '1'),
      row(3, 'โครงการ ค', '1', '๘๐๐', '-', '1'),
    ],
    doubts: [['unit-unclear', 'D2', '1,500']],
    cells: { D2: '?', D3: 700, D4: 800 },
    projects: 3,
  },
  {
    name: 'a budget with its source is read where it is but an amount, and else stays in its place',
    rows: [
      [...HEADER.slice(0, 2), 'ภายใต้มิติ', 'งบประมาณ/แหล่งที่มา', ...HEADER.slice(4)],
      row(1, 'โครงการ ก', '1', '500', '/', '', '', ''),
      row(2, 'โครงการ ข', '2', '700 / ข้อบัญญัติ', '/', '', '', ''),
      row(3, 'โครงการ ค', '2', '(ไม่ใช้งบฯ)', '/', '', '', ''),
    ],
    doubts: [['amount-unclear', 'D3', '700 / ข้อบัญญัติ']],
    cells: { C2: 1, D2: 500, D3: '700 / ข้อบัญญัติ', D4: 0 },
    projects: 3,
  },
  {
    name: 'under ไตรมาส 1/2569 may be the quarter or the month; a date is one',
    before: ['แผน ปีงบประมาณ 2569'],
    rows: [
      [...HEADER.slice(0, 4), 'ไตรมาส'],
      row(1, 'โครงการ ก', '1', '0', '1/2569'),
      row(2, 'โครงการ ข', '1', '0', '๑/๖๙ - ๓/๖๙'),
      row(3, 'โครงการ ค', '1', '0', '1/10/2568 - 31/12/2568'),
    ],
    doubts: [
      ['quarters-unclear', 'E2', '1/2569'],
      ['quarters-unclear', 'E3', '๑/๖๙ - ๓/๖๙'],
    ],
    cells: { E2: '?', E4: true, F4: false },
    projects: 3,
  },
  {
    name: 'months under quarters belong to the header: those of the calendar year are no fiscal year’s quarters',
    rows: [
      [...HEADER.slice(0, 4).map((word) => span(word, 2)), ...HEADER.slice(4)],
      [null, null, null, null, 'ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.', 'ต.ค.-ธ.ค.'],
      row(1, 'โครงการ ก', '1', '0', '/', '', '', ''),
    ],
    doubts: [['quarters-missing', 'E2', '']],
    cells: { E2: '?', J2: '/' },
    projects: 1,
  },
  {
    name: 'quarters under their year and over their months, where no merge is left, are quarters',
    rows: [
      [...HEADER.slice(0, 4), 'แผนการดำเนินงาน พ.ศ. 2569', '', '', ''],
      ['', '', '', '', ...HEADER.slice(4)],
      ['', '', '', '', 'ต.ค.-ธ.ค.', 'ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.'],
      row(1, 'โครงการ ก', '1', '0', '', '/', '', ''),
    ],
    doubts: [],
    cells: { E2: false, F2: true },
    projects: 1,
  },
  {
    name: 'columns of one name that nobody knows are all taken along',
    rows: [
      [...HEADER, 'ตัวชี้วัด', 'ตัวชี้วัด', 'หมายเหตุ', 'หมายเหตุ'],
      [...row(1, 'โครงการ ก', ...whole), 'k1', 'k2', 'n1', 'n2'],
    ],
    doubts: [],
    cells: { J2: 'k1', K2: 'k2', L2: 'n1', M2: 'n2' },
    projects: 1,
  },
  {
    name: 'one dimension left out of a full column is not filled from the row above',
    rows: [
      HEADER,
      row(1, 'โครงการ ก', ...whole),
      row(2, 'โครงการ ข', ...whole),
      row(3, 'โครงการ ค', '', '0', '/', '', '', ''),
      row(4, 'โครงการ ง', '2', '0', '/', '', '', ''),
    ],
    doubts: [['dimension-missing', 'C4', '']],
    cells: { C4: '?', C5: 2 },
    projects: 4,
  },
  {
    name: 'a dimension against its heading is in doubt',
    rows: [
      HEADER,
      ['มิติที่ 2 การบริหารราชการด้วยความโปร่งใส'],
      row(1, 'โครงการ ก', '2', '0', '/', '', '', ''),
      row(2, 'โครงการ ข', '3', '0', '/', '', '', ''),
    ],
    doubts: [['dimension-conflict', 'C3', '3 / 2']],
    cells: { C2: 2, C3: '?' },
    projects: 2,
  },
  {
    name: 'a heading whose number and name are of two dimensions',
    rows: [
      [...HEADER.slice(0, 2), ...HEADER.slice(3)],
      ['มิติที่ 1 การบริหารราชการด้วยความโปร่งใส'],
      row(1, 'โครงการ ก', '0', '/', '', '', ''),
    ],
    doubts: [['dimension-unclear', 'C2', 'มิติที่ 1 การบริหารราชการด้วยความโปร่งใส']],
    projects: 1,
  },
  {
    name: 'projects in a cell are told apart by the numbers, or the budgets, that stand beside them',
    rows: [
      HEADER,
      ['1\n2', 'โครงการหนึ่ง\nกิจกรรมสอง', '1', '500\n700', '/\n/', '', '', ''],
      ['3\n4', 'โครงการสามซึ่งมีชื่อ\nยาวมาก\nมาตรการสี่', '1', '500\n-', '/\n/', '', '', ''],
    ],
    doubts: [['amount-dash', 'D5', '-']],
    cells: { A3: 2, B3: 'กิจกรรมสอง', D3: 700, A4: 3, B4: 'โครงการสามซึ่งมีชื่อยาวมาก', D4: 500, B5: 'มาตรการสี่' },
    projects: 4,
  },
  {
    name: 'one budget beside three projects in a cell is none’s for certain',
    rows: [
      HEADER.slice(1),
      ['๑) โครงการหนึ่งหนึ่ง\n๒) โครงการสองสอง\n๓) โครงการสามสาม', '1', '15,000', '/\n\n/', '', '', '/'],
    ],
    doubts: [
      ['amount-shared', 'D2', '15,000'],
      ['quarters-shared', 'H2', '/'],
      ['amount-shared', 'D3', '15,000'],
      ['quarters-shared', 'H3', '/'],
      ['amount-shared', 'D4', '15,000'],
      ['quarters-shared', 'H4', '/'],
    ],
    cells: { B2: 'โครงการหนึ่งหนึ่ง', D2: '?', E2: true, E3: false, E4: true, H2: '?' },
    projects: 3,
  },
  {
    name: 'a budget merged over two projects is neither’s for certain, unless it is nothing',
    rows: [
      HEADER,
      row(1, 'โครงการ ก', '1', span('15,000', 2), '/', '', '', ''),
      row(2, 'โครงการ ข', '1', null, '/', '', '', ''),
      row(3, 'โครงการ ค', '1', span('ไม่ใช้งบประมาณ', 2), '/', '', '', ''),
      row(4, 'โครงการ ง', '1', null, '/', '', '', ''),
    ],
    doubts: [
      ['amount-shared', 'D2', '15,000'],
      ['amount-shared', 'D3', '15,000'],
    ],
    cells: { D2: '?', D3: '?', D4: 0, D5: 0 },
    projects: 4,
  },
  {
    name: 'a second line of amounts below one project is not taken for its budget',
    rows: [
      HEADER,
      row(1, 'โครงการ ก', ...whole),
      ['', '', '', '5,000', '', '', '', ''],
      row(2, 'โครงการ ข', ...whole),
    ],
    doubts: [['amount-shared', 'D2', '0 5,000']],
    cells: { D2: '?', B3: 'โครงการ ข', D3: 0 },
    projects: 2,
  },
  {
    name: 'marks that are no ticks are kept',
    rows: [HEADER, row(1, 'โครงการ ก', '1', '0', 'x', '/', '', 'ใช่')],
    doubts: [['quarters-unclear', 'E2', 'x']],
    cells: { E2: 'x', F2: true, G2: false, H2: 'ใช่' },
    projects: 1,
  },
  {
    name: 'quarters of the calendar year are not the fiscal year’s',
    rows: [
      [
        ...HEADER.slice(0, 4),
        'ไตรมาส 1 (ม.ค.-มี.ค.)',
        'ไตรมาส 2 (เม.ย.-มิ.ย.)',
        'ไตรมาส 3 (ก.ค.-ก.ย.)',
        'ไตรมาส 4 (ต.ค.-ธ.ค.)',
      ],
      row(1, 'โครงการ ก', '1', '0', '/', '', '', ''),
    ],
    doubts: [['quarters-missing', 'E2', '']],
    cells: { E2: '?', F2: '?', G2: '?', H2: '?' },
    projects: 1,
  },
  {
    name: 'a period of another year, one without months, bare numbers of a period, and none at all',
    rows: [
      [...HEADER.slice(0, 4), 'ระยะเวลาดำเนินการ'],
      row(1, 'โครงการ ก', '1', '0', 'ต.ค. 2566 - ก.ย. 2567'),
      row(2, 'โครงการ ข', '1', '0', 'ตามความเหมาะสม'),
      row(3, 'โครงการ ค', '1', '0', '1-4'),
      row(4, 'โครงการ ง', '1', '0', ''),
      row(5, 'โครงการ จ', '1', '0', 'ม.ค. - มี.ค. 69'),
    ],
    doubts: [
      ['quarters-unclear', 'E2', 'ต.ค. 2566 - ก.ย. 2567'],
      ['quarters-unclear', 'E3', 'ตามความเหมาะสม'],
      ['quarters-unclear', 'E4', '1-4'],
      ['quarters-missing', 'E5', ''],
    ],
    cells: { E2: '?', H5: '?', E6: false, F6: true },
    projects: 5,
  },
  {
    name: 'a name that goes on in the next row, and a row that may be one',
    rows: [
      HEADER,
      row(1, 'โครงการส่งเสริมคุณธรรม', ...whole),
      ['', 'จริยธรรมของบุคลากร', '', '', '', '', '', ''],
      ['', 'รายการที่ไม่ใช่โครงการ', '', '', '', '', '', ''],
      row(2, 'โครงการ ข', ...whole),
    ],
    doubts: [
      ['row-unclear', null, 'จริยธรรมของบุคลากร'],
      ['row-unclear', null, 'รายการที่ไม่ใช่โครงการ'],
    ],
    projects: 2,
  },
  {
    name: 'a row without a name is kept, and asks for it',
    rows: [HEADER, row(1, '', '1', '500', '/', '', '', ''), row(2, 'โครงการ ข', ...whole)],
    doubts: [['name-missing', 'B2', '']],
    cells: { B2: '', D2: 500 },
    projects: 2,
  },
  {
    name: 'prepared rows, a note in the middle and notes at the end are left out, and no project with them',
    rows: [
      HEADER,
      row(1, 'โครงการ ก', ...whole),
      ['หมายเหตุ : โครงการต่อไปนี้รอเงินอุดหนุน'],
      row(2, 'โครงการ ข', ...whole),
      row(3, ''),
      ['** ข้อมูล ณ วันที่ 1 ตุลาคม 2568'],
      ['(ลงชื่อ) .................... ผู้จัดทำ'],
    ],
    doubts: [],
    cells: { B3: 'โครงการ ข' },
    projects: 2,
  },
  {
    name: 'a row of sums without a word is a total, not the last project’s second line',
    rows: [
      HEADER,
      row(1, 'โครงการ ก', '1', '500', '/', '', '', ''),
      row(2, 'โครงการ ข', '1', '700', '/', '', '', ''),
      ['', '', '', '1,200', '2', '', '', ''],
    ],
    doubts: [],
    cells: { D3: 700 },
    projects: 2,
  },
  {
    name: 'names that begin with numbers of their own keep them',
    rows: [
      HEADER,
      row(1, '5 ส. สร้างสุขในสำนักงาน', ...whole),
      row(2, '1 ตำบล 1 ธรรมาภิบาล', ...whole),
      row(3, '๓) โครงการอบรมตามข้อ ๔) ของแผน', ...whole),
      row(4, 'รวมพลังต้านโกง', ...whole),
    ],
    doubts: [],
    cells: {
      B2: '5 ส. สร้างสุขในสำนักงาน',
      B3: '1 ตำบล 1 ธรรมาภิบาล',
      B4: 'โครงการอบรมตามข้อ ๔) ของแผน',
      B5: 'รวมพลังต้านโกง',
    },
    projects: 4,
  },
  {
    name: 'the same name twice in one table stays twice',
    rows: [HEADER, row(1, 'โครงการ ก', ...whole), row(2, 'โครงการ ก', ...whole)],
    doubts: [],
    projects: 2,
  },
];

/** The value of a cell of the made sheet; row 1 is its header. */
function cellIn(rows: readonly (readonly unknown[])[], a1: string): unknown {
  return rows[Number(a1.slice(1)) - 2]?.[a1.charCodeAt(0) - 65];
}

describe('In a table of a year', () => {
  test.each(CASES)('$name', ({ rows, doubts, cells = {}, projects, before = ['แผน ปีงบประมาณ 2569'] }) => {
    const found = recogniseTables([tableOf(rows, { before })], { catalogues: CATALOGUES, year: null });
    expect(found.doubts.map(({ code, cell, read }) => [code, cell, read])).toEqual(doubts);
    expect(found.doubts.every(({ place }) => place.startsWith('ตาราง 1 '))).toBe(true);
    const made = found.sheets[0]?.rows ?? [];
    expect(made).toHaveLength(projects);
    expect(Object.fromEntries(Object.keys(cells).map((a1) => [a1, cellIn(made, a1)]))).toEqual(cells);
  });
});

describe('In the table of all years', () => {
  const PLAN = ['ลำดับ', 'มิติ', 'โครงการ', 'ปี 2566', 'ปี 2567', 'ปี 2568'];
  const read = (rows: readonly Row[], before: readonly string[] = []) => {
    const found = recogniseTables([tableOf(rows, { before })], { catalogues: CATALOGUES, year: null });
    return {
      ...found,
      told: found.doubts.map(({ code, cell, read }) => [code, cell, read]),
      headers: found.sheets[0]?.headers ?? [],
      rows: found.sheets[0]?.rows ?? [],
    };
  };

  test('an empty year beside dashes is in doubt, as it may be forgotten', () => {
    const { told, rows } = read([PLAN, ['1', '1', 'โครงการ ก', '5,000', '', '-']]);
    expect(told).toEqual([['year-blank', 'F2', '']]);
    expect(rows[0]?.slice(4, 7)).toEqual([5000, '?', '-']);
  });

  test('a column of dimension and mission in one gives both by its codes', () => {
    const { told, rows } = read([
      ['ลำดับ', 'มิติ/ภารกิจ', ...PLAN.slice(2)],
      ['1', '2.1.1', 'โครงการ ก', '1', '1', '1'],
    ]);
    expect([told, rows[0]?.slice(1, 3)]).toEqual([[], [2, '2.1.1']]);
  });

  test('years that are only ticked miss their amounts, where the table has none at all', () => {
    const { told } = read([PLAN, ['1', '1', 'โครงการ ก', '✓', '✓', '']]);
    expect(told.slice(0, 2)).toEqual([
      ['amount-missing', 'E2', ''],
      ['amount-missing', 'F2', ''],
    ]);
  });

  test('a row whose cells stand a column too far right says no year’s amount for certain', () => {
    const { told, rows } = read([
      ['ที่', 'โครงการ', 'มิติ', ...PLAN.slice(3)],
      ['1', 'โครงการ ก', '1', '5,000', '-', '5,000'],
      ['2', 'โครงการ ข', '', '๒', '700', '-'],
      ['3', 'โครงการ ค', '2', '1', '-', '-'],
    ]);
    expect(rows.map((cells) => cells.slice(4, 7))).toEqual([
      [5000, '-', 5000],
      ['?', '?', '?'],
      [1, '-', '-'],
    ]);
    expect(told.map(([code, cell]) => `${code} ${cell}`)).toEqual([
      'dimension-missing B3',
      ...['E3', 'F3', 'G3'].map((cell) => `amount-unclear ${cell}`),
    ]);
  });

  test('one amount that spans years may be their sum: none of them has it for certain; nothing spans as nothing', () => {
    const { told, rows } = read([
      PLAN,
      ['1', '1', 'โครงการ ก', span('50,000', 1, 3), null, null],
      ['2', '1', 'โครงการ ข', span('4,000', 1, 2), null, '-'],
      ['3', '1', 'โครงการ ค', span('ไม่ใช้งบประมาณ', 1, 2), null, '-'],
    ]);
    expect(rows.map((cells) => cells.slice(4, 7))).toEqual([
      ['?', '?', '?'],
      ['?', '?', '-'],
      [0, 0, '-'],
    ]);
    expect(told.map(([code, cell, read]) => `${code} ${cell} ${read}`)).toEqual([
      ...['E2', 'F2', 'G2'].map((cell) => `year-ticked ${cell} 50,000`),
      ...['E3', 'F3'].map((cell) => `year-ticked ${cell} 4,000`),
    ]);
  });

  test.each([
    ['', 'เป้าหมาย', 'งบประมาณ'],
    ['เป้าหมายและงบประมาณ (บาท)', 'เป้าหมาย', 'งบประมาณ'],
    ['', 'จำนวนคน', 'งบ (บาท)'],
  ])(
    'a target and a budget under each year (%s %s): the budget is the year’s, the target is taken along',
    (over, target, budget) => {
      const pairs = [span('ปี 2566', 1, 2), null, span('ปี 2567', 1, 2), null];
      const down = over === '' ? 2 : 3;
      const { told, rows, headers } = read([
        [
          span('ลำดับ', down),
          span('โครงการ', down),
          span('มิติ', down),
          ...(over === '' ? pairs : [span(over, 1, 4), null, null, null]),
        ],
        ...(over === '' ? [] : [[null, null, null, ...pairs]]),
        [null, null, null, target, budget, target, budget],
        ['1', 'โครงการ ก', '1', '50 คน', '1,000', '60', '2,000'],
        ['2', 'โครงการ ข', '1', '70', '0', '', '-'],
      ]);
      expect(told).toEqual([]);
      expect(rows.map((cells) => cells.slice(4, 6))).toEqual([
        [1000, 2000],
        [0, '-'],
      ]);
      expect(rows.map((cells) => cells.slice(-2))).toEqual([
        ['50 คน', '60'],
        ['70', ''],
      ]);
      expect(headers.slice(-2).map((header) => header.split(' ').slice(-3).join(' '))).toEqual(
        [2566, 2567].map((year) => `ปี ${year} ${target}`),
      );
    },
  );

  test('a year of which the table says that it is run, or what for, is no year that isn’t, whatever stands for its budget', () => {
    const pairs = (word: string) => [
      [...PLAN.slice(0, 3), ...['ปี 2566', 'ปี 2567', 'ปี 2568'].flatMap((year) => [span(year, 1, 2), null])],
      [null, null, null, ...Array.from({ length: 3 }, () => [word, 'งบประมาณ']).flat()],
    ];
    const ticks = read([...pairs('ดำเนินการ'), ['1', '1', 'โครงการ ก', '/', '', '☐', '', '/', '500']]);
    expect(ticks.rows[0]?.slice(4, 7)).toEqual(['?', '', 500]);
    expect(ticks.told).toEqual([['amount-missing', 'E2', '']]);
    const targets = read([...pairs('เป้าหมาย'), ['1', '1', 'โครงการ ก', '50 คน', '-', '-', '-', '9 คน', '0']]);
    expect(targets.rows[0]?.slice(4, 7)).toEqual(['?', '-', 0]);
    expect(targets.told).toEqual([['amount-dash', 'E2', '-']]);
  });

  test('years of ค.ศ. above columns are those of พ.ศ., and so are two digits below a word for budgets', () => {
    const { headers, rows } = read([
      ['ลำดับ', 'มิติ', 'โครงการ', 'ปี 2023', 'ค.ศ. ๒๐๒๔'],
      ['1', '1', 'โครงการ ก', '5', '6'],
    ]);
    expect(headers.slice(4, 6)).toEqual(['งบ 2566', 'งบ 2567']);
    expect(rows[0]?.slice(4, 6)).toEqual([5, 6]);
    const short = read([
      [...PLAN.slice(0, 3), span('งบประมาณ (บาท)', 1, 2), null],
      [null, null, null, '66', '๖๗'],
      ['1', '1', 'โครงการ ก', '70', '80'],
    ]);
    expect(short.headers.slice(4, 6)).toEqual(['งบ 2566', 'งบ 2567']);
    expect(short.rows.map((cells) => cells.slice(4, 6))).toEqual([[70, 80]]);
  });

  test('one column of several years says nothing, and nothing spent, of each; an amount may be their sum, and is asked for', () => {
    const { rows, told } = read([
      [...PLAN.slice(0, 3), 'ปี 2566 - 2567', 'พ.ศ. ๖๘ – ๗๐ (บาท)'],
      ['1', '1', 'โครงการ ก', '0', '‑'],
      ['2', '1', 'โครงการ ข', '-', '9,000'],
    ]);
    expect(rows.map((cells) => cells.slice(4, 9))).toEqual([
      [0, 0, '-', '-', '-'],
      ['-', '-', '?', '?', '?'],
    ]);
    expect(told).toEqual(['G3', 'H3', 'I3'].map((cell) => ['year-ticked', cell, '9,000']));
  });

  test.each(['งบประมาณ (พ.ศ. 2566 - 2567)', 'งบประมาณ ปี ๒๕๖๖ ถึง ๒๕๖๗ (บาท)'])(
    'over columns of a year each, as beside them, all of the years are no column: %s',
    (all) => {
      const { headers, rows, told } = read([
        [...PLAN.slice(0, 3), span(all, 1, 2), null, 'ปี 2566-2567'],
        [null, null, null, '2566', '2567', ''],
        ['1', '1', 'โครงการ ก', '5', '6', '11'],
      ]);
      expect(headers.slice(4, 6)).toEqual(['งบ 2566', 'งบ 2567']);
      expect([rows[0]?.slice(4, 6), headers.at(-1), rows[0]?.at(-1)]).toEqual([[5, 6], 'ปี 2566-2567', '11']);
      expect(told).toEqual([]);
    },
  );

  test('a doubt names the cell that it was read in, and none is asked beside several where there is one project', () => {
    const { doubts } = read([
      ['ลำดับ', 'โครงการ', 'มิติ', 'แหล่งเงิน', 'ปี 2566', 'ปี 2567'],
      [span('1', 2), span('โครงการ ก', 2), span('1', 2), 'เทศบาล', '10,000', 'x'],
      [null, null, null, 'เงินอุดหนุน', '5,000', ''],
    ]);
    expect(doubts.map((doubt) => doubtMessage(doubt, 'th'))).toEqual([
      'ชีต "แผน" เซลล์ E2: อ่านได้ "10,000 5,000" มีหลายจำนวน หรืออยู่ข้างหลายโครงการ จึงไม่รู้ว่าโครงการนี้ใช้เท่าใด ให้พิมพ์จำนวนเงินของโครงการนี้ (จาก ตาราง 1 B2)',
      'ชีต "แผน" เซลล์ F2: อ่านได้ "x" ซึ่งไม่ชัดเจนว่าเป็นเงินเท่าใด ให้พิมพ์จำนวนเงินเป็นตัวเลข (จาก ตาราง 1 F2)',
    ]);
  });

  test('a year whose header and cells span two columns has its own amount', () => {
    const wide = (value: string) => [span(value, 1, 2), null];
    const { told, rows } = read([
      ['ลำดับ', 'โครงการ', 'มิติ', ...wide('ปี 2566'), ...wide('ปี 2567')],
      ['1', 'โครงการ ก', '1', ...wide('5,000'), ...wide('-')],
    ]);
    expect(told).toEqual([]);
    expect(rows[0]?.slice(4, 6)).toEqual([5000, '-']);
  });

  test('a project with nothing in any year is in doubt in each', () => {
    const { told } = read([PLAN, ['1', '1', 'โครงการ ก', '', '', ''], ['2', '1', 'โครงการ ข', '0', '', '']]);
    expect(told).toEqual(['E2', 'F2', 'G2'].map((cell) => ['amount-missing', cell, '']));
  });

  test('ticked years take 0 from a project without a budget, and no budget from another', () => {
    const { told, rows } = read([
      [...PLAN, 'งบประมาณ'],
      ['1', '1', 'โครงการ ก', '/', '', '/', 'ไม่ใช้งบประมาณ'],
      ['2', '1', 'โครงการ ข', '/', '', '', '15,000'],
    ]);
    expect(rows.map((cells) => cells.slice(4, 7))).toEqual([
      [0, '', 0],
      ['?', '', ''],
    ]);
    expect(told).toEqual([['year-ticked', 'E3', '15,000']]);
  });

  test('a year between the others that has no column is in doubt for each project', () => {
    const { told } = read([
      ['โครงการ', 'มิติ', 'ปี 2566', 'ปี 2568'],
      ['โครงการ ก', '1', '0', '0'],
    ]);
    expect(told).toEqual([['year-column-missing', 'F2', '']]);
  });

  test('a mission of an earlier cycle keeps its words', () => {
    const { told, rows } = read([
      ['มิติ', 'ภารกิจ', 'โครงการ', 'ปี 2566', 'ปี 2567'],
      ['1', '1.1 การสร้างจิตสำนึกสาธารณะในหมู่บ้านตามหลักชุมชน', 'โครงการ ก', '0', '-'],
    ]);
    expect(told).toEqual([['mission-unclear', 'C2', '1.1 การสร้างจิตสำนึกสาธารณะในหมู่บ้านตามหลักชุมชน']]);
    expect(rows[0]?.[2]).toBe('1.1 การสร้างจิตสำนึกสาธารณะในหมู่บ้านตามหลักชุมชน');
  });

  test('columns that mean other things by year are no budgets', () => {
    const { sheets } = read([
      ['ตัวชี้วัด', 'เป้าหมาย ปี 2566', 'เป้าหมาย ปี 2567'],
      ['ร้อยละของโครงการ', '80', '90'],
    ]);
    expect(sheets).toEqual([]);
  });

  test('a table that is printed twice in a file is taken in once; a row that differs is told', () => {
    const rows: Row[] = [
      PLAN,
      ['1', '1', 'โครงการ ก', '0', '-', '-'],
      ['2', '1', 'โครงการ ข', '0', '-', '-'],
    ];
    const again: Row[] = [...rows.slice(0, 2), ['2', '1', 'โครงการ ข', '500', '-', '-']];
    const found = recogniseTables([tableOf(rows), { ...tableOf(again), place: 'ตาราง 2', before: ['สรุป'] }], {
      catalogues: CATALOGUES,
      year: null,
    });
    expect(found.sheets[0]?.rows).toHaveLength(2);
    expect(found.leftOut.filter(({ why }) => why === 'again')).toHaveLength(2);
    expect(found.doubts).toMatchObject([
      { code: 'row-differs', cell: null, read: 'โครงการ ข', place: 'ตาราง 2 C3' },
    ]);
  });
});

test('a namesake in another dimension’s table is another project, and both are taken in', () => {
  const tables = [1, 2].map((dimension) => ({
    ...tableOf(
      [
        ['โครงการ', 'ปี 2566', 'ปี 2567'],
        ['โครงการประชาสัมพันธ์', `${dimension}00`, '-'],
        ['มาตรการเปิดเผยข้อมูล', '0', `${dimension}50`],
      ],
      { before: [`มิติที่ ${dimension}`] },
    ),
    place: `ตาราง ${dimension}`,
  }));
  const { sheets, doubts } = recogniseTables(tables, { catalogues: CATALOGUES, year: null });
  expect(sheets[0]?.rows.map((cells) => [cells[1], ...cells.slice(4, 6)])).toEqual([
    [1, 100, '-'],
    [1, 0, 150],
    [2, 200, '-'],
    [2, 0, 250],
  ]);
  expect(doubts).toEqual([]);
});

describe('The words around a table', () => {
  const year = (before: readonly string[], sheet: string | null = null) =>
    recogniseTables([tableOf([HEADER, row(1, 'โครงการ ก', ...whole)], { before, sheet })], {
      catalogues: CATALOGUES,
      year: null,
    });

  test.each([
    [
      'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569 ของ องค์การบริหารส่วนตำบลอิสานเขต',
      2569,
      'องค์การบริหารส่วนตำบลอิสานเขต',
      'อบต.',
    ],
    ['แผนของเทศบาลเมืองบางใหญ่ประจำปีงบประมาณ ๒๕๖๘', 2568, 'เทศบาลเมืองบางใหญ่', 'เทศบาลเมือง'],
    ['แผน (พ.ศ. ๒๕๖๖ - ๒๕๗๐) ประจำปี ๒๕70 อบจ.นครพนม', 2570, 'อบจ.นครพนม', 'อบจ.'],
    ['แผนปี 2569 ข้อมูล ณ วันที่ 30 กันยายน 2568', 2569, null, null],
  ])('%s', (title, expected, organisation, organisationType) => {
    const found = year([title]);
    expect(found.sheets.map(({ sheet }) => sheet)).toEqual([`ปี ${expected}`]);
    expect(found.settings).toMatchObject({ organisation, organisationType });
  });

  test('a draft and another table of one year: the project in both is told, and neither amount is lost', () => {
    const tables = [
      tableOf([HEADER, row(1, 'โครงการ ก', '1', '100', '/', '', '', '')], {
        sheet: 'ฉบับร่าง',
        before: ['แผนปี 2569'],
      }),
      tableOf([HEADER, row(1, 'โครงการ ก', '1', '900', '/', '', '', ''), row(2, 'โครงการ ข', ...whole)], {
        sheet: 'ฉบับจริง',
        before: ['แผนปี 2569'],
      }),
    ];
    const { sheets, doubts } = recogniseTables(tables, { catalogues: CATALOGUES, year: null });
    expect(sheets[0]?.rows.map((cells) => cells[3])).toEqual([100, 900, 0]);
    expect(doubts).toMatchObject([{ code: 'row-twice', read: 'โครงการ ก' }]);
  });

  test('a sheet named by the last two digits of its year is that year’s, whatever year is asked for', () => {
    const tables = ['ปี 68', 'แผนปี๖๙'].map((sheet) =>
      tableOf([HEADER, row(1, 'โครงการ ก', ...whole)], { sheet }),
    );
    const found = recogniseTables(tables, { catalogues: CATALOGUES, year: 2569 });
    expect(found.sheets.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['ปี 2568', 1],
      ['ปี 2569', 1],
    ]);
    expect(found.doubts).toMatchObject([{ code: 'year-differs', read: '2568' }]);
  });

  test('a row that is no project for certain is told at the sheet of its table, wherever that has its year from', () => {
    const table = tableOf([HEADER, row(1, 'โครงการ ก', ...whole), ['', 'ส่วนที่เหลือ']], { before: [] });
    const told = (year: number | null) =>
      recogniseTables([table], { catalogues: CATALOGUES, year }).doubts.map((doubt) =>
        doubtMessage(doubt, 'th'),
      );
    const [asked = '', ...more] = told(2569);
    expect([asked, more.length]).toEqual([
      expect.stringMatching(/^ชีต "ปี 2569": .* \(จาก ตาราง 1 แถว 3\)$/),
      0,
    ]);
    expect(told(null)[0]).toMatch(/^เอกสาร: /);
  });

  test.each([
    ['ประจำปี 69', 2569],
    ['ประจำปีงบประมาณ ๖๙', 2569],
    ['(พ.ศ. 66 - 70) ประจำปี 69', 2569],
    ['ระยะ 5 ปี 69 โครงการ', null],
    ['ปี 69 จำนวน 15 โครงการ และปี 70', null],
    ['ข้อมูล ณ 1 ต.ค. พ.ศ. 68', null],
  ])('a year of two digits behind a word for it is the table’s: %s', (words, said) => {
    const { sheets, settings } = year([`แผนปฏิบัติการป้องกันการทุจริต ${words}`]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(said === null ? [] : [`ปี ${said}`]);
    expect([settings.firstYear, settings.lastYear]).toEqual(
      words.includes('-') ? [2566, 2570] : [null, null],
    );
  });

  test('two years in the titles are no year; the sheet’s name, or whoever asks, says it', () => {
    expect(year(['แผน พ.ศ. 2568 และ พ.ศ. 2569']).yearless).toEqual(['ตาราง 1']);
    expect(year(['แผน พ.ศ. 2568 และ พ.ศ. 2569'], 'ปี 2569').sheets[0]?.sheet).toBe('ปี 2569');
  });

  test.each([
    ['โคกใหญ่ อำเภอเมือง จังหวัดเลย', 'บ้านโคกใหญ่'],
    ['อำเภอเมือง จังหวัดเลย', 'บ้าน'],
    ['ประจำปีงบประมาณ พ.ศ. 2569', 'บ้าน'],
  ])(
    'an organisation’s name at a line’s end goes on in the next only before its district: %s',
    (next, place) => {
      const lines = ['แผนปี 2569 องค์การบริหารส่วนตำบลบ้าน', next];
      expect(year(lines).settings.organisation).toBe(`องค์การบริหารส่วนตำบล${place}`);
      const cover = readText(['องค์การบริหารส่วนตำบลบ้าน', next].join('\n'));
      expect(recognisePlan(cover, { catalogues: CATALOGUES, year: null }).settings.organisation).toBe(
        `องค์การบริหารส่วนตำบล${place}`,
      );
    },
  );

  test('an organisation that is written in two ways is asked for', () => {
    const found = year(['แผนปี 2569', 'องค์การบริหารส่วนตำบลอีสานเขต', 'องค์การบริหารส่วนตำบลอิสานเขต']);
    expect(found.settings.organisation).toBeNull();
    expect(found.doubts).toMatchObject([{ code: 'organisation-unclear', sheet: 'ตั้งค่า', cell: 'B1' }]);
  });

  test('the document’s own year counts against one that was asked for, and is told', () => {
    const found = recogniseTables(
      [tableOf([HEADER, row(1, 'โครงการ ก', ...whole)], { before: ['แผนปี 2568'] })],
      { catalogues: CATALOGUES, year: 2569 },
    );
    expect(found.sheets[0]?.sheet).toBe('ปี 2568');
    expect(found.doubts).toMatchObject([{ code: 'year-differs', cell: null, read: '2568' }]);
  });
});
