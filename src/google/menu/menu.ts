// The add-on's menu as data: the officer's words, and the exports of main.ts that they call.

import { REPORT_NAMES } from '../../commands/reports/index.ts';
import type { ReportName } from '../../core/reports/report-facts.ts';
import { messagesIn } from '../../messages/index.ts';

/** The export of main.ts that makes a report: `summary` → `menuSummary`. */
export type ReportCommand<Name extends ReportName = ReportName> = `menu${Capitalize<Name>}`;

function commandOf(report: ReportName): ReportCommand {
  return `menu${report.charAt(0).toUpperCase()}${report.slice(1)}` as ReportCommand;
}

const WORDS = messagesIn('th');

/** An item of the menu: what it says, and the exported function that it runs; or what it says and the items below it. */
export type MenuItem =
  | { readonly label: string; readonly command: string }
  | { readonly label: string; readonly items: readonly MenuItem[] };

/** Shown in Thai always: when a file is opened, the add-on may not yet read the settings. Six items, verbs first. */
export const MENU: { readonly title: string; readonly items: readonly MenuItem[] } = {
  title: 'แผนสุจริต',
  items: [
    { label: 'เปิดแถบด้านข้าง', command: 'menuPanel' },
    { label: 'ตรวจสอบแผน', command: 'menuCheck' },
    {
      label: 'ปรับแผน',
      items: [
        { label: 'นำเข้าจากชีตนี้', command: 'menuImport' },
        { label: 'นำเข้าจากไฟล์หรือข้อความ', command: 'menuImportFile' },
        { label: 'แก้ไขที่แก้ได้อย่างปลอดภัย', command: 'menuFix' },
        { label: 'ติ๊กไตรมาสของแถวที่เลือก', command: 'menuTick' },
        { label: 'สร้างแผนประจำปี', command: 'menuYearFromPlan' },
        { label: 'สร้างชีตผลการดำเนินงาน', command: 'menuFollowUp' },
        {
          label: 'เปิดหรือสร้างชีตของเล่มแผน',
          items: [
            { label: 'รายละเอียดโครงการ', command: 'menuDescriptions' },
            { label: 'ความเสี่ยง', command: 'menuRisks' },
            { label: 'เป้าหมาย', command: 'menuTargets' },
            { label: 'คณะกรรมการ', command: 'menuCommittee' },
            { label: 'ข้อความในเล่ม', command: 'menuBookTexts' },
          ],
        },
        { label: 'ย้อนกลับการเปลี่ยนแปลงล่าสุด', command: 'menuUndo' },
        { label: 'ทำซ้ำที่ย้อนกลับ', command: 'menuRedo' },
        { label: 'ประวัติการเปลี่ยนแปลง', command: 'menuHistory' },
      ],
    },
    {
      label: 'ทำรายงาน',
      items: [
        ...REPORT_NAMES.map((name) => ({ label: WORDS.reports[name].title, command: commandOf(name) })),
        { label: 'ทำเล่มแผน (.docx)', command: 'menuBook' },
      ],
    },
    { label: 'ตั้งค่าสมุดงาน', command: 'menuSetUp' },
    {
      label: 'ช่วยเหลือ',
      items: [
        { label: 'วิธีใช้', command: 'menuHelp' },
        { label: 'ทดสอบระบบ', command: 'menuSelfTest' },
      ],
    },
  ],
};

/** Whether this build is for a Marketplace listing (`node build.mjs --listing`). */
declare const ADD_ON_LISTED: boolean;

/**
 * Adds the menu. Allowed in every AuthMode, as it reads nothing. A listed add-on's menu stands below Extensions, under the
 * listing's name: https://developers.google.com/workspace/add-ons/concepts/menus
 */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  fill(ADD_ON_LISTED ? ui.createAddonMenu() : ui.createMenu(MENU.title), MENU.items).addToUi();
}

function fill(menu: GoogleAppsScript.Base.Menu, items: readonly MenuItem[]): GoogleAppsScript.Base.Menu {
  for (const item of items) {
    if ('command' in item) menu.addItem(item.label, item.command);
    else menu.addSubMenu(fill(SpreadsheetApp.getUi().createMenu(item.label), item.items));
  }
  return menu;
}
