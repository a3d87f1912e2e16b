// The add-on's menu as data: the officer's words, and the exports of main.ts that they call.

/** An item of the menu: what it says, and the exported function that it runs. */
export interface MenuItem {
  readonly label: string;
  readonly command: string;
}

/** Shown in Thai always: when a file is opened, the add-on may not yet read the settings. Six items, verbs first. */
export const MENU: { readonly title: string; readonly items: readonly MenuItem[] } = {
  title: 'แผนสุจริต',
  items: [
    { label: 'ตั้งค่าสมุดงาน', command: 'menuSetUp' },
    { label: 'ตรวจสอบแผน', command: 'menuCheck' },
    { label: 'แก้ไขที่แก้ได้อย่างปลอดภัย', command: 'menuFix' },
    { label: 'ติ๊กไตรมาสของแถวที่เลือก', command: 'menuTick' },
    { label: 'ทำสรุปประจำปี', command: 'menuSummary' },
    { label: 'ช่วยเหลือ', command: 'menuHelp' },
  ],
};

/** Adds the menu. Allowed in every AuthMode, as it reads nothing. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU.title);
  for (const { label, command } of MENU.items) menu.addItem(label, command);
  menu.addToUi();
}
