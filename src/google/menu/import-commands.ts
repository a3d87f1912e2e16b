// The menu's two ways into the import's page: with the table of the open sheet, or with a file of one's own.

import type { Messages } from '../../messages/index.ts';
import { showImport } from '../show-panel.ts';
import { openFromMenu } from './from-menu.ts';

/** นำเข้าจากชีตนี้ */
export function menuImport(): void {
  openFromMenu(() => showImport(true), titleOf);
}

/** นำเข้าจากไฟล์หรือข้อความ */
export function menuImportFile(): void {
  openFromMenu(() => showImport(false), titleOf);
}

const titleOf = (messages: Messages) => messages.import.title;
