// The sidebar's own sentences in Thai, short: labels, buttons, messages beside a field. The server sends those of the user's
// language with the state, so that the sidebar carries neither language. `{0}`, `{1}` are the blanks to fill.

/** Every sentence of the sidebar, in Thai. */
export const PANEL_TH = {
  working: 'กำลังทำงาน…',
  // What went wrong on the way to the server; its own messages are shown as they come.
  refused: 'Google ไม่อนุญาตให้แถบด้านข้างทำงาน มักเป็นเพราะเข้าใช้หลายบัญชี กรุณาเปิดไฟล์ในหน้าต่างที่เข้าใช้บัญชีเดียว',
  silent: 'ไม่ได้รับคำตอบที่อ่านได้จาก Google กรุณาลองอีกครั้ง',
  connection: 'ติดต่อ Google ไม่สำเร็จ กรุณาตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง',
  savingFailed: '{0} ยังไม่ได้บันทึก ข้อความที่พิมพ์ยังอยู่ครบ',

  // Set-up, findings in groups
  choose: 'เลือก',
  settings: 'ตั้งค่าสมุดงาน',
  settingsWhy: 'กรอกครั้งเดียว แก้ภายหลังได้ที่หน้านี้ ชีตและข้อมูลที่มีอยู่แล้วไม่ถูกแตะต้อง',
  settingsYears: 'ชีตของปีที่จะสร้าง',
  settingsMade: 'มีแล้ว',
  settingsMakes: 'จะสร้างชีต {0}',
  settingsMakesNone: 'จะไม่สร้างชีตใหม่',
  settingsSave: 'บันทึกการตั้งค่า',
  understoodYear: 'เท่ากับ พ.ศ. {0}',
  accept: 'ดูแล้ว',
  unaccept: 'เอากลับมา',
  accepted: 'ดูแล้ว ({0})',
  acceptedNow: 'จดไว้ว่าดูแล้ว จะกลับมาถ้าเซลล์เปลี่ยน',
  unacceptedNow: 'เอากลับมาแล้ว',
  morePlaces: 'อีก {0} แห่ง',
  likewise: 'แบบเดียวกันอีก {0} แห่ง',
  fixAsk: 'จะแก้ {0} แห่งที่รู้แน่ชัดว่าควรเป็นอะไร ย้อนกลับได้ แก้เลยหรือไม่',
  fixYes: 'แก้ไข',
  fixNo: 'ไม่แก้',
  settingLabels: {
    organisation: 'ชื่อเต็มของหน่วยงาน',
    organisationType: 'ประเภทหน่วยงาน',
    firstYear: 'ปีแรกของแผน (พ.ศ.)',
    lastYear: 'ปีสุดท้ายของแผน (พ.ศ.)',
    reporter: 'ผู้ออกรายงาน (ชื่อ - สกุล)',
    digits: 'ตัวเลขในรายงาน',
    language: 'ภาษาบนหน้าจอ',
  },
  settingFaults: {
    missing: 'กรุณากรอกช่องนี้',
    choice: 'กรุณาเลือกจากรายการ',
    year: 'กรุณาพิมพ์ปี พ.ศ. สี่หลัก เช่น 2566',
    'years-order': 'ปีสุดท้ายอยู่ก่อนปีแรก',
    'years-many': 'แผนหนึ่งมีได้ไม่เกิน 10 ปี',
    twice: 'หัวข้อนี้มีสองแห่งในชีต',
  },

  sheet: 'ชีต',
  refresh: 'อ่านแผนใหม่',
  refreshed: 'อ่านแผนใหม่แล้ว: ต้องแก้ {0} ข้อ ควรดู {1} ข้อ',
  tabs: 'ส่วนของแถบด้านข้าง',
  tabProjects: 'โครงการ',
  tabCheck: 'ตรวจสอบ',
  tabSummary: 'สรุป',

  // List
  search: 'ค้นหาชื่อ ลำดับ หมายเหตุ',
  allDimensions: 'ทุกมิติ',
  dimensionOf: 'มิติ {0}',
  dimensionUnknown: 'ไม่ทราบมิติ',
  found: '{0} จาก {1} โครงการ',
  noProjects: 'ยังไม่มีโครงการ กด “เพิ่มโครงการ” เพื่อเริ่ม',
  nameless: '(ยังไม่มีชื่อ)',
  noBudget: 'ไม่ใช้งบประมาณ',
  budgetUnknown: 'งบประมาณยังไม่ชัด',
  bahtOf: '{0} บาท',
  quarterOf: 'ไตรมาส {0}',
  runs: 'ดำเนินการ: {0}',
  runsNever: 'ยังไม่ได้เลือกช่วงเวลา',
  errorsHere: 'ต้องแก้ {0}',
  warningsHere: 'ควรดู {0}',
  add: 'เพิ่มโครงการ',
  undoOf: 'ย้อนกลับ: {0}',
  undone: 'ย้อนกลับแล้ว',

  // What was typed and not saved, from an earlier time
  draft: 'มีข้อความที่พิมพ์ค้างไว้และยังไม่ได้บันทึก: {0}',
  draftContinue: 'ทำต่อ',
  draftDrop: 'ทิ้ง',

  // Form
  back: 'กลับไปที่รายการ',
  formEdit: 'แก้ไขโครงการที่ {0}',
  dimension: 'มิติ',
  missionNone: 'ไม่ระบุ',
  missionFirst: 'เลือกมิติก่อน',
  budgetHint: 'เช่น 15,000 หรือ ไม่ใช้งบประมาณ',
  understood: 'เท่ากับ {0} บาท',
  understoodNone: 'ไม่ใช้งบประมาณ (0 บาท)',
  quarters: 'ดำเนินการในไตรมาส',
  months: ['ต.ค.–ธ.ค.', 'ม.ค.–มี.ค.', 'เม.ย.–มิ.ย.', 'ก.ค.–ก.ย.'],
  byDates: 'เลือกจากวันที่เริ่มและวันที่สิ้นสุด',
  start: 'วันที่เริ่ม',
  end: 'วันที่สิ้นสุด',
  dateHint: 'เช่น 15 ธ.ค. {0} หรือ ธ.ค. {1} พิมพ์ทั้งช่วงในช่องเดียวก็ได้ เช่น ธ.ค. {1} - เม.ย. {2} หรือ 1-3',
  /** {0} is the year (พ.ศ.), {1} the one before it. */
  datesWrong: {
    unclear: 'อ่านวันที่นี้ไม่ได้แน่ชัด ลองพิมพ์แบบ 15/12/{1}',
    reversed: 'วันที่สิ้นสุดอยู่ก่อนวันที่เริ่ม',
    outside: 'ช่วงวันที่นี้ไม่อยู่ในปีงบประมาณ {0}',
  },
  datesTicked: 'เลือกไตรมาส {0} ให้แล้ว',
  years: 'ดำเนินการในปี และงบประมาณ (บาท)',
  yearRuns: 'ดำเนินการปี {0}',
  yearBudget: 'งบประมาณปี {0}',
  notRun: 'ไม่ดำเนินการ',
  optional: '(ไม่บังคับ)',
  save: 'บันทึก',
  saveNext: 'บันทึกแล้วไปต่อ',
  duplicate: 'ทำสำเนา',
  remove: 'ลบ',
  moveUp: 'เลื่อนขึ้น',
  moveDown: 'เลื่อนลง',
  saveBefore: 'บันทึกข้อความที่แก้ไขก่อน จึงเลื่อนหรือลบได้',
  keys: 'Enter บันทึก · Esc ยกเลิก',
  saved: 'บันทึกแล้ว',
  unchanged: 'ไม่มีอะไรเปลี่ยน จึงไม่ได้เขียนลงชีต',
  moved: 'เลื่อนแล้ว',
  mend: 'ยังบันทึกไม่ได้ กรุณาแก้: {0}',
  deleteAsk: 'ลบ “{0}” ออกจากชีตหรือไม่',
  deleteYes: 'ลบโครงการ',
  deleteNo: 'ไม่ลบ',
  deleted: 'ลบแล้ว',

  // Two officers at one project
  conflict: 'มีผู้อื่นแก้ไขโครงการนี้',
  conflictWhy: 'ข้อมูลในชีตเปลี่ยนไปหลังจากที่ท่านเปิดดู กรุณาเลือกว่าจะเก็บข้อความใดในแต่ละช่อง',
  mine: 'ของท่าน',
  theirs: 'ในชีตตอนนี้',
  saveChosen: 'บันทึกตามที่เลือก',
  keepTheirs: 'ใช้ตามชีตทั้งหมด',
  editOn: 'กลับไปแก้ไขต่อ',
  gone: 'โครงการนี้ถูกลบออกจากชีตแล้ว ข้อความที่ท่านพิมพ์ยังอยู่ครบ',
  saveNew: 'บันทึกเป็นโครงการใหม่',
  drop: 'ทิ้งข้อความของท่าน',
  changedFirst: 'มีผู้อื่นแก้ไขโครงการนี้หลังจากที่ท่านเปิดดู จึงยังไม่ได้ทำ กรุณาดูข้อมูลล่าสุดก่อน',
  goneFirst: 'โครงการนี้ไม่อยู่ในชีตแล้ว',
  keptTheirs: 'ใช้ข้อมูลตามชีต ไม่ได้เขียนทับ',
  empty: '(ว่าง)',
  yes: 'ดำเนินการ',

  // Findings
  allGood: 'ไม่พบข้อผิดพลาด พร้อมทำสรุปฉบับทางการ',
  errors: 'ต้องแก้ ({0})',
  errorsWhy: 'ต้องแก้ก่อนจึงทำสรุปฉบับทางการได้',
  warnings: 'ควรดู ({0})',
  warningsWhy: 'ทำสรุปได้ แต่ควรตรวจอีกครั้ง',
  goTo: 'ไปที่เซลล์',
  open: 'เปิดฟอร์ม',
  fix: 'แก้ไข',
  fixAll: 'แก้ไขทั้งหมดที่ปลอดภัย ({0})',
  fixed: 'แก้ไขแล้ว',
  checkAgain: 'ตรวจอีกครั้ง',

  // Totals
  totalsOf: 'รวม {0}',
  projectsOf: '{0} โครงการ',
  rowsOf: '{0} แถว',
  byQuarter: 'จำนวนโครงการตามไตรมาส',
  byYear: 'งบประมาณตามปี (บาท)',
  projects: 'โครงการ',
  baht: 'บาท',
  notCounted: 'มี {0} แถวที่มิติหรืองบประมาณยังไม่ชัด ยอดรวมจึงยังไม่ครบ',
  report: 'ชีตสรุปสำหรับพิมพ์',
  makeReport: 'ทำสรุป {0}',
  makeDraft: 'ทำฉบับร่าง {0}',
  wholePlan: 'ทั้งแผน',
  blocked: 'ยังมี {0} ข้อที่ต้องแก้ จึงทำได้เฉพาะฉบับร่าง',
  ready: 'ไม่มีข้อที่ต้องแก้ ทำสรุปฉบับทางการได้',
  made: 'ทำชีต “{0}” แล้ว',
  stopped: 'ยังไม่ได้ทำสรุป เพราะมี {0} ข้อที่ต้องแก้',
  stale: 'ชีต {0} ไม่ตรงกับข้อมูลปัจจุบันแล้ว ให้ทำใหม่ก่อนพิมพ์หรือเผยแพร่',
  openSheet: 'เปิดชีต {0}',
  openPdf: 'เปิดไฟล์ PDF (A4)',
  newWindow: '(หน้าต่างใหม่)',

  // Beside a field, by the check's codes; {0} is what the sheet says
  fields: {
    'name-missing': 'กรุณาใส่ชื่อ',
    'dimension-invalid': 'กรุณาเลือกมิติ 1–4',
    'mission-invalid': 'ไม่มีภารกิจนี้ในรายการ กรุณาเลือกใหม่',
    'mission-dimension-mismatch': 'ภารกิจนี้อยู่ในมิติอื่น กรุณาเลือกใหม่',
    'budget-missing': 'ยังไม่มีงบประมาณ ถ้าไม่ใช้ให้ใส่ 0',
    'budget-invalid': 'อ่านเป็นจำนวนเงินไม่ได้ กรุณาพิมพ์ตัวเลข เช่น 15,000',
    'quarter-none': 'ยังไม่ได้เลือกไตรมาส',
    'quarter-invalid': 'ในชีตเขียนว่า “{0}” กรุณาเลือกใหม่',
    'year-none': 'ยังไม่ได้เลือกปีที่ดำเนินการ',
  },
} as const;

/** What every language must say: the same keys; a test holds the blanks to be the same, too. */
export type PanelWords = Words<typeof PANEL_TH>;

type Words<Said> = {
  readonly [Key in keyof Said]: Said[Key] extends string
    ? string
    : Said[Key] extends readonly string[]
      ? readonly string[]
      : Words<Said[Key]>;
};
