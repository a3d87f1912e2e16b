// What the sidebar says before the server has answered; all its other sentences come with the answer. In Thai only: until
// then nobody knows the workbook's language.

/** The sentences of the opening screen. */
export const OPENING_TH = {
  opening: 'กำลังอ่านแผน…',
  retry: 'ลองอีกครั้ง',
  title: 'เปิดแผนไม่ได้',
  // Several Google accounts in one browser: https://issuetracker.google.com/issues/69270374
  why: 'Google ไม่ตอบแผงนี้ มักเป็นเพราะเบราว์เซอร์นี้ลงชื่อเข้าใช้ Google ไว้หลายบัญชี ข้อมูลในแผนยังอยู่ครบ',
  what: 'เลือกแก้ไขวิธีใดวิธีหนึ่ง',
  steps: [
    'เปิดหน้าต่างไม่ระบุตัวตน (Ctrl+Shift+N) ลงชื่อเข้าใช้บัญชีเดียว แล้วเปิดไฟล์นี้',
    'ใน Chrome กดรูปโปรไฟล์มุมขวาบน แล้วเพิ่มโปรไฟล์ใหม่สำหรับบัญชีที่ใช้ทำงาน',
    'ออกจากระบบ Google ทุกบัญชี แล้วเข้าใหม่เฉพาะบัญชีที่แก้ไขไฟล์นี้ได้',
  ],
  stillWaiting: 'ยังรอคำตอบอยู่ ถ้าได้คำตอบ แผนจะเปิดขึ้นเอง',
  failed: 'ติดต่อ Google ไม่สำเร็จ กรุณาตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง',
} as const;
