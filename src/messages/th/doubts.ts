// What an import was not certain of, in Thai: one sentence for each kind of doubt.
import type { DocumentDoubt, TableDoubt, WorkbookDoubt } from '../../core/documents/doubt-codes.ts';
import type { Doubt } from '../../core/documents/imported.ts';

/** A sentence for each kind of doubt, without its place. */
export type DoubtMessages = Readonly<
  Record<TableDoubt | DocumentDoubt | WorkbookDoubt, (doubt: Doubt) => string>
>;

/** What a description says besides. */
export type DescribedWords = { readonly [Key in 'amount' | 'notRun']: string };

/** Where a doubt stands, in words. */
export type DoubtPlaces = { readonly [Key in 'at' | 'from']: (doubt: Doubt) => string };

const said = (sentence: string) => () => sentence;
const read = (sentence: string) => (doubt: Doubt) => `อ่านได้ "${doubt.read}" ${sentence}`;

/** What the project's description says of that year, for a person to take or not; `{}` is the amount. */
export const DESCRIBED_TH: DescribedWords = {
  amount: ' รายละเอียดโครงการในเอกสารเดียวกันบอกว่า {} บาท',
  notRun: ' รายละเอียดโครงการในเอกสารเดียวกันบอกว่า ไม่ดำเนินการในปีนี้',
};

/** Where a doubt's cell is, and where it was read. */
export const DOUBT_PLACES_TH: DoubtPlaces = {
  at: ({ sheet, cell }) =>
    sheet === '' ? 'เอกสาร' : cell === null ? `ชีต "${sheet}"` : `ชีต "${sheet}" เซลล์ ${cell}`,
  from: ({ place }) => (place === '' ? '' : ` (จาก ${place})`),
};

/** The sentences of doubts, in Thai. */
export const DOUBTS_TH: DoubtMessages = {
  'amount-unclear': read('ซึ่งไม่ชัดเจนว่าเป็นเงินเท่าใด ให้พิมพ์จำนวนเงินเป็นตัวเลข'),
  'amount-dash': read('ซึ่งไม่บอกว่าใช้งบประมาณเท่าใด ให้พิมพ์จำนวนเงิน หรือ 0 ถ้าไม่ใช้งบประมาณ'),
  'amount-missing': said('เอกสารไม่ได้บอกงบประมาณ ให้พิมพ์จำนวนเงิน หรือ 0 ถ้าไม่ใช้งบประมาณ'),
  'amount-shared': read('มีหลายจำนวน หรืออยู่ข้างหลายโครงการ จึงไม่รู้ว่าโครงการนี้ใช้เท่าใด ให้พิมพ์จำนวนเงินของโครงการนี้'),
  'year-blank': said(
    'เอกสารเว้นว่างไว้ แต่ที่อื่นในตารางใช้ - เมื่อไม่ดำเนินการ ให้พิมพ์จำนวนเงิน, 0 ถ้าไม่ใช้งบประมาณ หรือ - ถ้าไม่ดำเนินการในปีนั้น',
  ),
  'year-ticked': read('เป็นงบประมาณช่องเดียวของหลายปี จึงไม่รู้ว่าปีนี้ใช้เท่าใด ให้พิมพ์จำนวนเงินของปีนี้'),
  'year-column-missing': said('ตารางไม่มีช่องของปีนี้ ให้พิมพ์จำนวนเงิน หรือ - ถ้าไม่ดำเนินการในปีนั้น'),
  'year-column-double': read('ตารางมีหลายช่องของปีนี้ซึ่งไม่ตรงกัน ให้พิมพ์จำนวนเงินที่ถูกต้อง'),
  'unit-unclear': read('เอกสารบอกหน่วยเงินไว้หลายแบบ หรือไม่ได้บอกทุกตาราง จึงไม่รู้ว่าเป็นกี่บาท ให้พิมพ์จำนวนเงินเป็นบาท'),
  'quarters-unclear': read('ซึ่งไม่ชัดเจนว่าดำเนินการในไตรมาสใด ให้ติ๊กไตรมาสที่ดำเนินการ'),
  'quarters-missing': said('เอกสารไม่ได้บอกว่าดำเนินการในไตรมาสใด ให้ติ๊กไตรมาสที่ดำเนินการ'),
  'quarters-shared': read('อยู่ข้างหลายโครงการ แบ่งให้ทีละโครงการไม่ได้แน่ชัด ให้ติ๊กไตรมาสของโครงการนี้'),
  'dimension-unclear': read('ซึ่งไม่ชัดเจนว่าเป็นมิติใด ให้พิมพ์ 1, 2, 3 หรือ 4'),
  'dimension-missing': said('เอกสารไม่ได้บอกมิติ ให้พิมพ์ 1, 2, 3 หรือ 4'),
  'dimension-conflict': read('มิติในแถวไม่ตรงกับหัวข้อเหนือแถว ให้พิมพ์มิติที่ถูกต้อง'),
  'mission-unclear': read('ซึ่งไม่ตรงกับภารกิจของแผน ให้พิมพ์รหัสภารกิจ เช่น 1.2.3 หรือเว้นว่างไว้'),
  'number-unclear': read('ซึ่งไม่ใช่ลำดับที่ ให้พิมพ์ตัวเลข'),
  'number-missing': said('เอกสารไม่ได้บอกลำดับ ให้พิมพ์ตัวเลข'),
  'name-missing': said('เอกสารไม่มีชื่อโครงการในแถวนี้ ให้พิมพ์ชื่อโครงการ หรือลบแถวนี้ถ้าไม่ใช่โครงการ'),
  'text-shared': read('อยู่ข้างหลายโครงการ จึงใส่ให้ทุกโครงการ ให้ตรวจว่าถูกต้อง'),
  'row-unclear': read('แถวนี้ไม่ชัดเจนว่าเป็นโครงการหรือไม่ จึงไม่ได้นำเข้า ให้เพิ่มเองถ้าเป็นโครงการ'),
  'row-differs': ({ details, ...doubt }) =>
    read(`มีอยู่แล้วที่ ${details.first} แต่ข้อมูลไม่ตรงกัน จึงใช้ของเดิม ให้ตรวจว่าแถวใดถูกต้อง`)({ details, ...doubt }),
  'row-twice': ({ details, ...doubt }) =>
    read(`มีอยู่แล้วที่ ${details.first} ในอีกตาราง จึงนำเข้าทั้งสองแถว ให้ลบแถวที่ไม่ใช่`)({ details, ...doubt }),
  'table-unread': read(
    'ตารางนี้ไม่มีหัวตาราง จึงไม่ได้นำเข้า ถ้าเป็นโครงการของแผน ให้เพิ่มหัวตารางแล้วนำเข้าใหม่ หรือเพิ่มโครงการเอง',
  ),
  'total-differs': ({ details, ...doubt }) =>
    read(
      `เป็นยอดรวมในเอกสาร${details.column} แต่โครงการที่อ่านได้รวมเป็น ${details.sum} ให้ตรวจว่าอ่านครบทุกโครงการ หรือเอกสารรวมผิด`,
    )({ details, ...doubt }),
  'organisation-unclear': read('เอกสารเขียนชื่อหน่วยงานหลายแบบ ให้พิมพ์ชื่อที่ถูกต้อง'),
  'year-differs': (doubt) => read(`เอกสารเป็นของปีนี้ ไม่ใช่ปี ${doubt.details.asked} ที่ระบุ จึงใช้ปีของเอกสาร`)(doubt),
  'levels-shared': read('มีหลายระดับสำหรับหลายประเด็น แบ่งให้ทีละประเด็นไม่ได้แน่ชัด ให้เลือกระดับของประเด็นนี้'),
  'level-unclear': read('ซึ่งไม่ใช่ระดับความเสี่ยงระดับเดียว ให้พิมพ์ ต่ำ, ปานกลาง, สูง หรือ สูงมาก'),
  'score-unclear': read('ซึ่งไม่ใช่คะแนน 1 ถึง 5 ให้พิมพ์ตัวเลข 1 ถึง 5 หรือเว้นว่างไว้'),
  'target-unclear': read('ซึ่งไม่ใช่ตัวเลขเดียวที่แน่ชัด ให้พิมพ์ค่าเป้าหมายเป็นตัวเลข'),
  'target-units-differ': read('ค่าเป้าหมายของตัวชี้วัดนี้ใช้หลายหน่วย ให้พิมพ์หน่วยที่ถูกต้อง'),
  'heading-missing': (doubt) =>
    `รายละเอียดของ "${doubt.read}" ไม่มีหัวข้อนี้ในเอกสาร ข้อความอาจอยู่ในหัวข้อก่อนหน้า ให้ตรวจแล้วพิมพ์`,
  'description-number-missing': (doubt) => `รายละเอียดของ "${doubt.read}" ไม่มีลำดับที่ในเอกสาร ให้พิมพ์ตัวเลข`,
  'date-unclear': read('ซึ่งไม่ใช่วันที่ที่แน่ชัด ให้พิมพ์เช่น 30 กันยายน 2565'),
  'role-missing': read('เอกสารไม่ได้บอกหน้าที่ในคณะกรรมการ ให้พิมพ์หน้าที่'),
  'years-differ': (doubt) =>
    `ข้อความในเอกสารบอกปี ${doubt.read} แต่ตารางของแผนเป็นปี ${doubt.details.firstYear}-${doubt.details.lastYear} จึงใช้ปีของตาราง ให้ตรวจว่าถูกต้อง`,
  'rows-hidden': (doubt) =>
    `ไฟล์ซ่อนแถว ${doubt.read} ไว้ (${doubt.details.count} แถว) และนำเข้าด้วย ให้ตรวจว่าเป็นของแผน ถ้าไม่ใช่ให้ลบแถวนั้น`,
  'rows-struck': (doubt) =>
    `ไฟล์มีข้อความขีดฆ่าในแถว ${doubt.read} (${doubt.details.count} แถว) และนำเข้าด้วย ให้ตรวจว่ายังเป็นของแผน ถ้าไม่ใช่ให้ลบแถวหรือข้อความนั้น`,
  'columns-hidden': (doubt) =>
    `ไฟล์ซ่อนคอลัมน์ ${doubt.read} ไว้ (${doubt.details.count} คอลัมน์) และนำเข้าด้วย ให้ตรวจว่าเป็นข้อมูลที่ยังใช้ ถ้าไม่ใช่ให้ลบข้อมูลนั้น`,
};
