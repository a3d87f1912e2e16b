// What a page says when its first call fails. In Thai only: until the server answers nobody knows the workbook's language.

/** The sentences. */
export const RETRY_TH = {
  retry: 'ลองอีกครั้ง',
  failed: 'ติดต่อ Google ไม่สำเร็จ กรุณาลองอีกครั้ง',
} as const;
