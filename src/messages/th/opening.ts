// What the sidebar says when the server doesn't answer at opening; all its other sentences come with the answer. In Thai only: until
// then nobody knows the workbook's language.

import { RETRY_TH } from './retry.ts';

/** The sentences of the opening screen. */
export const OPENING_TH = {
  ...RETRY_TH,
  // Several Google accounts in one browser: https://issuetracker.google.com/issues/69270374
  why: 'Google ไม่ตอบ มักเป็นเพราะเบราว์เซอร์นี้เข้าใช้ Google ไว้หลายบัญชี ข้อมูลในแผนยังอยู่ครบ',
  what: 'เลือกแก้ไขวิธีใดวิธีหนึ่ง',
  steps: [
    'เปิดไฟล์นี้ในหน้าต่างไม่ระบุตัวตน (Ctrl+Shift+N) แล้วเข้าใช้บัญชีเดียว',
    'เพิ่มโปรไฟล์ใหม่ใน Chrome (รูปมุมขวาบน) สำหรับบัญชีที่ใช้ทำงาน',
  ],
  stillWaiting: 'ยังรอคำตอบอยู่ ถ้าได้คำตอบ แผนจะเปิดขึ้นเอง',
} as const;
