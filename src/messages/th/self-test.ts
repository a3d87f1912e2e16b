// The self-test's words in Thai: what each case is about, and the page that shows the results.

/** What each case is about, by its code. */
const CASES = {
  'data-ends-at-content': 'ข้อมูลของชีตจบที่เซลล์สุดท้ายที่มีอะไรอยู่ สีและรูปแบบไม่นับ',
  'empty-cell': 'เซลล์ว่างอ่านได้เป็นข้อความว่าง',
  'checkbox-starts-unticked': 'ช่องทำเครื่องหมายใหม่เริ่มจากยังไม่ติ๊ก',
  'checkbox-overwrites': 'การใส่ช่องทำเครื่องหมายทับเซลล์ที่มีข้อความ',
  'checkbox-rule-keeps-ticks': 'กฎช่องทำเครื่องหมายไม่ทำให้ที่ติ๊กไว้แล้วหาย',
  'tick-sign-counted': 'สูตรนับเครื่องหมาย ☑ ได้',
  'sum-at-once': 'ผลของสูตรอ่านได้ทันทีหลังเขียน',
  'sum-passes-over-text': 'SUM ข้ามตัวเลขที่เป็นข้อความ',
  'link-formula': 'สูตรลิงก์ไปยังเซลล์แสดงชื่อเซลล์',
  'date-is-a-date': 'วันที่อ่านได้เป็นวันที่ และเป็นวันเดิมในเขตเวลาของชีต',
  'money-displayed': 'จำนวนเงินแสดงเป็น 15,000.00',
  'plain-number-displayed': 'ตัวเลขธรรมดาแสดงโดยไม่มีจุดต่อท้าย',
  'own-thai-date': 'วันที่ไทย พ.ศ. ที่โปรแกรมเขียนเอง',
  'thai-date-of-the-runtime': 'วันที่ไทยจากตัวระบบของ Google (ไม่ได้ใช้)',
  'rich-text-is-text': 'ข้อความที่ขึ้นต้นด้วย = + - @ ยังเป็นข้อความ',
  'rich-text-is-text-in-text-cells': 'ข้อความที่ขึ้นต้นด้วย = + - @ ในเซลล์แบบข้อความ',
  'copied-text-is-text': 'ข้อความนั้นยังเป็นข้อความเมื่อคัดลอกเซลล์',
  'text-format-keeps-text': 'เซลล์แบบข้อความเก็บ 01, 1-2, TRUE ตามที่พิมพ์',
  'text-exact': 'สระและวรรณยุกต์ซ้อน ช่องว่าง บรรทัดใหม่ อิโมจิ คงเดิม',
  'typed-numbers': 'ตัวเลขที่พิมพ์มีจุลภาค ศูนย์นำ เปอร์เซ็นต์',
  'typed-thai-digits': 'เลขไทยที่พิมพ์ลงเซลล์',
  'typed-date-of-2569': 'วันที่ พ.ศ. ที่พิมพ์ลงเซลล์',
  'typed-apostrophe': "เครื่องหมาย ' นำหน้าคือข้อความ",
  'equals-sign-in-text-cells': 'เครื่องหมาย = ที่เขียนลงเซลล์แบบข้อความโดยตรง',
  'rows-must-match': 'จำนวนแถวไม่ตรง ต้องถูกปฏิเสธ',
  'columns-must-match': 'จำนวนคอลัมน์ไม่ตรง ต้องถูกปฏิเสธ',
  'range-must-fit': 'ช่วงที่เกินชีต ต้องถูกปฏิเสธ',
  'merge-must-be-whole': 'ผสานเซลล์คาบเกี่ยวกัน ต้องถูกปฏิเสธ',
  'copy-carries-all': 'การคัดลอกพาค่า สูตร รูปแบบ และการผสานเซลล์ไปด้วยกัน',
  'copy-over-merges': 'การคัดลอกทับเซลล์ที่ผสานอยู่',
  'only-first-cell-of-a-merge': 'เซลล์ที่ผสานเก็บเฉพาะช่องแรก',
  'hidden-column-is-sorted-along': 'คอลัมน์ที่ซ่อนถูกเรียงลำดับไปด้วย',
  'new-row-like-the-one-above': 'แถวใหม่มีช่องทำเครื่องหมายและสีเหมือนแถวบน',
  'moved-row-stands-before-its-goal': 'แถวที่ย้ายไปอยู่ถูกตำแหน่ง',
  'deleted-row-pulls-up': 'ลบแถวแล้วแถวล่างเลื่อนขึ้น',
  'filter-is-seen': 'เห็นว่าชีตมีตัวกรอง',
  sarabun: 'แบบอักษร Sarabun ขนาด ตัวหนา และสี',
  'row-fits-its-text': 'ความสูงของแถวพอดีกับข้อความหลายบรรทัด',
  'row-at-least-as-high': 'ตั้งความสูงของแถวได้',
  'no-background': 'ล้างสีพื้นได้',
  'many-ranges-in-one-call': 'ตีเส้นหลายช่วงในคราวเดียว',
  'mark-is-known-again': 'เครื่องหมายของการตรวจ โปรแกรมจำของตัวเองได้',
  'dropdown-warns-only': 'รายการให้เลือกเตือนเท่านั้น ไม่ห้าม',
  notes: 'บันทึกช่วยจำบนหัวตาราง',
  'frozen-header': 'ตรึงแถวหัวตาราง',
  'column-widths': 'ความกว้างคอลัมน์',
  'chart-comes-and-goes': 'ใส่และลบแผนภูมิ',
  'lock-of-the-document': 'กันไม่ให้สองคนเขียนพร้อมกัน',
  'remembered-in-the-document': 'จดจำการแก้ไขล่าสุดไว้ในไฟล์ เพื่อย้อนกลับ',
  locale: 'ภาษาและประเทศของไฟล์',
  'time-zone': 'เขตเวลาของไฟล์',
  'date-in-a-time-zone': 'วันที่ตามเวลาประเทศไทย',
  'sheet-id-stays': 'เปลี่ยนชื่อชีตแล้วลิงก์เดิมยังใช้ได้',
  'selection-is-seen': 'เห็นว่าท่านเลือกแถวใด',
  'sidebar-file-is-whole': 'ไฟล์ Sidebar วางไว้ครบ',
  'language-of-2019': 'คำสั่งของระบบที่โปรแกรมใช้',
};

/** The code of a case; src/google/self-test must have exactly these. */
export type SelfTestCode = keyof typeof CASES;

export const SELF_TEST_TH = {
  title: 'ทดสอบระบบ',
  running: 'กำลังทดสอบในชีตชั่วคราว ใช้เวลาไม่เกินหนึ่งนาที แผนของท่านไม่ถูกแตะต้อง',
  counts: (passed: number, failed: number, noted: number) =>
    `ผ่าน ${passed} รายการ · ไม่ผ่าน ${failed} รายการ · จดไว้ดู ${noted} รายการ`,
  advice: (failed: number): string =>
    failed === 0
      ? 'ระบบทำงานได้ครบ ชีตชั่วคราวถูกลบแล้ว'
      : 'มีบางอย่างไม่เป็นไปตามคาด แผนของท่านยังอยู่ครบ ให้คัดลอกข้อความในกรอบด้านล่างทั้งหมด แล้วส่งให้ผู้ดูแลโปรแกรม',
  copy: 'ข้อความสำหรับคัดลอก: คลิกในกรอบ กด Ctrl+A แล้ว Ctrl+C',
  byHand: 'ที่ทดสอบจากตรงนี้ไม่ได้: แถบด้านข้างคุยกับชีตได้หรือไม่ ให้สั่ง "เปิดแถบด้านข้าง" แล้วดูว่ารายการโครงการขึ้นมา',
  headers: ['ผล', 'เรื่อง', 'คาดไว้', 'พบ'],
  passed: 'ผ่าน',
  failed: 'ไม่ผ่าน',
  noted: 'จดไว้ดู',
  source: 'ที่มา',
  cases: CASES as Record<SelfTestCode, string>,
};

/** The self-test's words in a language. */
export type SelfTestWords = typeof SELF_TEST_TH;
