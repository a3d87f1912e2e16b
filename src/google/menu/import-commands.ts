// The menu's two ways into the import's page: with the table of the open sheet, or with a file of one's own.

import { showImport } from '../show-panel.ts';
import { fromMenu } from './from-menu.ts';

/** นำเข้าจากชีตนี้ */
export function menuImport(): void {
  open(true);
}

/** นำเข้าจากไฟล์หรือข้อความ */
export function menuImportFile(): void {
  open(false);
}

function open(fromSheet: boolean): void {
  fromMenu(
    (messages) => messages.import.title,
    () => {
      showImport(fromSheet);
      return null;
    },
  );
}
