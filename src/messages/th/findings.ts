// What the check says, in Thai.
import type { Finding } from '../../core/check/finding.ts';
import { bahtDetail, bothNames, detail, type FindingMessages, quoted } from '../finding-message.ts';
import { makerOf } from '../made-by.ts';
import { insteadOf, noRows, ofDimension, placeOf, read, rowsAbove } from './finding-place.ts';
import { WHOLE_PLAN_TH } from './whole-plan-findings.ts';

const SETTING_FAULTS: Readonly<Record<string, (finding: Finding) => string>> = {
  choice: (finding) => `${read(finding)} ซึ่งไม่อยู่ในตัวเลือก ให้เลือกอย่างใดอย่างหนึ่งจาก ${finding.details.choices}`,
  year: (finding) => `${read(finding)} ซึ่งไม่ใช่ปี พ.ศ. ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น 2566`,
  'years-order': (finding) => `${read(finding)} ซึ่งอยู่ก่อนปีแรกของแผน ให้แก้ปีแรกหรือปีสุดท้ายของแผนให้ถูกต้อง`,
  'years-many': (finding) =>
    `${read(finding)} ทำให้แผนยาวเกิน ${finding.details.mostYears} ปี ให้แก้ปีแรกหรือปีสุดท้ายของแผนให้ถูกต้อง`,
  limits: (finding) =>
    `${read(finding)} ซึ่งไม่ใช่เกณฑ์ระดับความเสี่ยง ให้พิมพ์จำนวนเต็มสามจำนวนจากน้อยไปมาก คั่นด้วยจุลภาค (ถ้าไม่พิมพ์ ใช้ 5, 10, 15)`,
  twice: (finding) => `${read(finding)} แต่หัวข้อนี้มีอีกแห่งหนึ่งซึ่งกรอกไว้ไม่ตรงกัน ให้ลบแถวที่ไม่ถูกต้องออกให้เหลือแห่งเดียว`,
};

const BUDGET_FAULTS: Readonly<Record<string, string>> = {
  negative: 'ซึ่งติดลบ งบประมาณต้องเป็น 0 หรือมากกว่า',
  large: 'ซึ่งเกินหนึ่งล้านล้านบาท ให้ตรวจว่าพิมพ์ตัวเลขเกินหรือไม่',
  decimals: 'ซึ่งมีทศนิยมเกินสองตำแหน่ง ให้พิมพ์ทศนิยมไม่เกินสองตำแหน่ง เช่น 100.50',
  date: 'ซึ่งเป็นวันที่ ไม่ใช่จำนวนเงิน ให้ตั้งรูปแบบเซลล์เป็นตัวเลขแล้วพิมพ์จำนวนเงินใหม่',
  dash: 'ซึ่งไม่บอกว่าใช้งบประมาณเท่าใด ให้พิมพ์จำนวนเงิน หรือ 0 ถ้าไม่ใช้งบประมาณ',
  total: 'ซึ่งทำให้ยอดรวมของคอลัมน์นี้ใหญ่เกินกว่าจะคำนวณได้ตรงทุกสตางค์ ให้ตรวจจำนวนเงินในคอลัมน์นี้',
  text: 'ซึ่งไม่ใช่จำนวนเงิน ให้พิมพ์ตัวเลข เช่น 15,000 หรือ 0 ถ้าไม่ใช้งบประมาณ',
  'plan-text': 'ซึ่งไม่ใช่จำนวนเงิน ให้พิมพ์ตัวเลข เช่น 15,000 หรือ 0 ถ้าดำเนินการโดยไม่ใช้งบประมาณ หรือ - ถ้าไม่ดำเนินการในปีนั้น',
};

/** The check's sentences in Thai. */
export const FINDINGS_TH: FindingMessages = {
  place: placeOf,

  finding: {
    'error-value': (finding) =>
      `${read(finding)} ซึ่งเป็นค่าผิดพลาดของสูตรหรือการอ้างอิง ให้แก้สูตรในเซลล์นี้ หรือพิมพ์ค่าที่ถูกต้องแทน`,
    'setting-missing': (finding) =>
      finding.details.reason === 'label-missing'
        ? `ไม่พบหัวข้อ "${finding.header}" ให้พิมพ์หัวข้อนี้ในคอลัมน์ A และพิมพ์ค่าในคอลัมน์ B`
        : 'ยังไม่ได้กรอก ให้กรอกในเซลล์นี้',
    'setting-invalid': (finding) => {
      const sentence = SETTING_FAULTS[String(finding.details.reason)];
      return sentence === undefined ? `${read(finding)} ซึ่งไม่ถูกต้อง` : sentence(finding);
    },
    'merged-cells': () => 'เซลล์ถูกผสานไว้ จึงอ่านได้เฉพาะเซลล์แรก ให้ยกเลิกการผสานเซลล์ แล้วกรอกข้อมูลให้ครบทุกแถว',
    'rows-hidden': ({ details }) =>
      details.by === 'hand'
        ? 'มีแถวที่ซ่อนไว้ตั้งแต่แถวนี้ แถวที่ซ่อนอยู่ยังนับรวมในยอดรวมและในรายงาน หากต้องการเห็นให้เลือกแถวก่อนหน้าถึงแถวถัดไป คลิกขวา แล้วเลือกเลิกซ่อน'
        : 'มีแถวที่ตัวกรองซ่อนไว้ตั้งแต่แถวนี้ แถวที่ซ่อนอยู่ยังนับรวมในยอดรวมและในสรุป หากต้องการเห็นทุกแถวให้ล้างตัวกรอง',
    'total-row': (finding) =>
      `${read(finding)} ${
        finding.details.heading
          ? 'ซึ่งเป็นหัวข้อของมิติ ไม่ใช่โครงการ จึงไม่นับแถวนี้ ให้ลบแถวนี้ เพราะรายงานแยกตามมิติให้เอง'
          : 'ซึ่งเป็นแถวรวม ไม่ใช่โครงการ จึงไม่นับแถวนี้ ให้ลบแถวนี้ เพราะรายงานรวมยอดให้เอง'
      }`,
    'column-unread': (finding) =>
      `${read(finding)} ซึ่งแผนสุจริตไม่รู้จัก จึงไม่ได้อ่านคอลัมน์นี้ ถ้าหมายถึง "${detail(finding, 'wanted')}" ให้แก้หัวคอลัมน์ให้ตรง ถ้าเป็นคอลัมน์ของท่านเอง ให้ตั้งชื่อให้ต่างออกไป`,
    'name-missing': () => 'ยังไม่ได้กรอกชื่อโครงการ ให้กรอกชื่อ หรือล้างข้อมูลทั้งแถวถ้าไม่ใช่โครงการ',
    'text-missing': () => 'ยังไม่ได้กรอก ให้กรอกในเซลล์นี้ หรือล้างข้อมูลทั้งแถวถ้าไม่ใช้แถวนี้',
    'mission-invalid': (finding) => `${read(finding)} ซึ่งไม่ใช่ภารกิจของแผน ให้พิมพ์รหัสภารกิจ เช่น 1.2.3 หรือเว้นว่างไว้`,
    'mission-dimension-mismatch': (finding) =>
      `ภารกิจ ${detail(finding, 'mission')} อยู่ในมิติ ${detail(finding, 'missionDimension')} แต่แถวนี้เป็นมิติ ${detail(finding, 'dimension')} ให้แก้ภารกิจหรือมิติให้ตรงกัน`,
    'dimension-text': (finding) =>
      `${read(finding)} ซึ่งนับเป็นมิติ ${detail(finding, 'dimension')} แล้ว แต่ควรพิมพ์เป็นตัวเลข ${detail(finding, 'dimension')}`,
    'dimension-invalid': (finding) =>
      finding.read.trim() === ''
        ? 'ยังไม่ได้ระบุมิติ ให้พิมพ์ 1, 2, 3 หรือ 4'
        : `${read(finding)} ซึ่งไม่ใช่มิติ ให้พิมพ์ 1, 2, 3 หรือ 4`,
    'budget-text': (finding) =>
      `${read(finding)} ซึ่งเป็นข้อความ นับเป็น ${bahtDetail(finding, 'satang')} บาทแล้ว แต่ควรพิมพ์เป็นตัวเลข เพราะสูตร SUM จะไม่รวมข้อความ`,
    'budget-invalid': (finding) =>
      `${read(finding)} ${BUDGET_FAULTS[String(finding.details.reason)] ?? String(BUDGET_FAULTS.text)}`,
    'budget-missing': () => 'ยังไม่ได้กรอกงบประมาณ ให้พิมพ์จำนวนเงิน หรือ 0 ถ้าไม่ใช้งบประมาณ',
    'quarter-text': (finding) =>
      `${read(finding)} ซึ่งนับว่า${finding.details.ticked ? 'ดำเนินการ' : 'ไม่ดำเนินการ'}ในไตรมาสนี้ แต่ควรใช้ช่องทำเครื่องหมาย`,
    'quarter-invalid': (finding) =>
      `${read(finding)} ซึ่งไม่ชัดเจนว่าดำเนินการในไตรมาสนี้หรือไม่ ให้ติ๊กช่องทำเครื่องหมาย หรือเว้นว่างไว้ถ้าไม่ดำเนินการ`,
    'quarter-none': () => 'ยังไม่ได้เลือกไตรมาสที่จะดำเนินการ ให้ติ๊กอย่างน้อยหนึ่งไตรมาส',
    'year-none': () =>
      'โครงการนี้ไม่มีปีในแผนที่จะดำเนินการ ให้กรอกงบประมาณอย่างน้อยหนึ่งปี (0 ถ้าไม่ใช้งบประมาณ) ถ้าดำเนินการในปีที่อยู่นอกแผน ให้แก้ปีของแผนในชีต "ตั้งค่า"',
    'column-outside-years': (finding) => {
      const { year, rows, satang, firstYear, lastYear } = finding.details;
      const holds =
        satang === undefined
          ? `มีข้อมูล ${rows} แถว`
          : `มีงบประมาณ ${bahtDetail(finding, 'satang')} บาท ใน ${rows} แถว`;
      return `${holds} แต่ปี ${year} อยู่นอกปีของแผน (พ.ศ. ${firstYear}-${lastYear}) ยอดรวมและรายงานจึงไม่นับคอลัมน์นี้ ให้แก้ปีของแผนในชีต "ตั้งค่า" หรือล้างข้อมูลในคอลัมน์นี้ หรือลบทั้งคอลัมน์`;
    },
    'year-invalid': (finding) => {
      const { reason, year, to, firstYear, lastYear } = finding.details;
      if (reason === 'outside') {
        return `ปี ${year} อยู่นอกช่วงของแผน (พ.ศ. ${firstYear}-${lastYear}) ให้แก้ชื่อชีต หรือแก้ปีของแผนในชีต "ตั้งค่า"`;
      }
      if (to === undefined) return `${read(finding)} ซึ่งเป็นปี ค.ศ. ให้พิมพ์เป็น พ.ศ. ${year}`;
      const taken = finding.fix === null ? ' แต่มีชีตชื่อนี้อยู่แล้ว ให้ตรวจว่าจะใช้ชีตใด' : '';
      return `ชื่อชีตเป็นปี ค.ศ. ควรเปลี่ยนชื่อเป็น "${to}"${taken}`;
    },
    'year-double': (finding) =>
      `ปี ${detail(finding, 'year')} มีหลายชีต: ${detail(finding, 'names')} รายงานทำจากชีต "${detail(finding, 'used')}" ให้รวมไว้ในชีตเดียว แล้วลบหรือเปลี่ยนชื่อชีตที่เหลือ`,
    'number-missing': (finding) =>
      finding.read.trim() === ''
        ? 'ยังไม่มีเลขลำดับ ให้กรอกเลขลำดับ'
        : `${read(finding)} ซึ่งไม่ใช่เลขลำดับ ให้พิมพ์จำนวนเต็มตั้งแต่ 1`,
    'number-duplicate': (finding) =>
      `เลขลำดับ ${detail(finding, 'number')} ซ้ำกับแถวที่ ${detail(finding, 'firstRow')} ให้แก้ไม่ให้ซ้ำกัน`,
    'number-gap': (finding) => {
      const { from, to } = finding.details;
      const missing = from === to ? `เลข ${from}` : `เลข ${from} ถึง ${to}`;
      return `เลขลำดับข้าม${missing} มาเป็น ${detail(finding, 'number')} ให้แก้ให้ต่อเนื่องกัน`;
    },
    'dimension-order': (finding) =>
      `มิติ ${detail(finding, 'dimension')} อยู่ต่อจากมิติ ${detail(finding, 'above')} (แถวที่ ${detail(finding, 'aboveRow')}) ควรเรียงโครงการตามมิติ 1 ถึง 4`,
    'name-duplicate': (finding) =>
      `ชื่อ "${quoted(finding.read)}" ซ้ำกับแถวที่ ${detail(finding, 'firstRow')} ให้ตรวจว่าเป็นโครงการเดียวกันหรือไม่`,
    'name-similar': (finding) => {
      const [own, other] = bothNames(finding, 'otherName');
      return `ชื่อ "${own}" คล้ายกับแถวที่ ${detail(finding, 'otherRow')} "${other}" ให้ตรวจว่าเป็นโครงการเดียวกันหรือไม่`;
    },
    'organisation-name': (finding) =>
      'other' in finding.details
        ? `พบชื่อหน่วยงานอื่น "${detail(finding, 'wrong')}" ในที่ที่ควรเป็นชื่อหน่วยงานนี้ "${detail(finding, 'right')}" อาจค้างมาจากแผนที่คัดลอกมา ถ้าใช่ ให้แก้ให้ตรงกัน`
        : `เขียนชื่อหน่วยงานว่า "${detail(finding, 'wrong')}" แต่ตามชีต "ตั้งค่า" คือ "${detail(finding, 'right')}" ให้แก้ให้ตรงกัน`,
    'organisation-type': (finding) =>
      'kind' in finding.details
        ? `ประเภท "${detail(finding, 'type')}" ไม่ตรงกับชื่อหน่วยงาน "${detail(finding, 'name')}" ซึ่งเป็น ${detail(finding, 'kind')} ให้เลือกประเภทให้ตรงกับชื่อ`
        : `พบคำว่า "${detail(finding, 'words')}" ซึ่งเป็นคำของหน่วยงานประเภทอื่น หน่วยงานนี้เป็น ${detail(finding, 'type')} ให้แก้คำให้ตรงกับหน่วยงาน`,
    placeholder: (finding) =>
      `ยังมีข้อความของแบบฟอร์มค้างอยู่ "${detail(finding, 'placeholder')}" ให้พิมพ์ข้อความจริงแทน หรือลบออก`,
    'foreign-script': (finding) =>
      `พบตัวอักษร "${detail(finding, 'letters')}" ซึ่งไม่ใช่อักษรไทยหรืออักษรโรมัน อาจมาจากการสแกน ให้พิมพ์ใหม่ให้ถูกต้อง`,
    'hidden-character': (finding) =>
      `มีอักขระที่มองไม่เห็น ${detail(finding, 'count')} ตัว (${detail(finding, 'character')}) ทำให้ค้นหาและเทียบข้อความไม่ตรงกัน ควรลบออก`,
    'decomposed-vowel': () => 'สระอำพิมพ์เป็นสองตัว (นิคหิตกับสระอา) ทำให้ค้นหาข้อความไม่พบ ควรพิมพ์เป็น "ำ" ตัวเดียว',
    'not-in-plan': (finding) =>
      `ไม่พบโครงการ "${quoted(finding.read)}"${ofDimension(finding)} ในชีต "แผน" ให้เพิ่มในแผน หรือลบออกจากปีนี้`,
    'missing-from-year': (finding) =>
      `แผนกำหนดให้ดำเนินการโครงการ "${detail(finding, 'name')}"${ofDimension(finding)} ในปี ${detail(finding, 'year')} แต่ไม่พบในชีตของปีนั้น ให้เพิ่มโครงการ หรือแก้แผน`,
    'year-not-scheduled': (finding) =>
      `โครงการ "${quoted(finding.read)}" มีในแผน แต่แผนไม่ได้กำหนดให้ดำเนินการในปี ${detail(finding, 'year')} ให้แก้แผน หรือลบออกจากปีนี้`,
    'budget-differs': (finding) =>
      `งบประมาณ ${bahtDetail(finding, 'satang')} บาท ไม่ตรงกับชีต "แผน" แถวที่ ${detail(finding, 'planRow')} ซึ่งเป็น ${bahtDetail(finding, 'planSatang')} บาท ให้แก้ให้ตรงกัน`,
    'dimension-differs': (finding) =>
      `มิติ ${detail(finding, 'dimension')} ไม่ตรงกับชีต "แผน" แถวที่ ${detail(finding, 'planRow')} ซึ่งเป็นมิติ ${detail(finding, 'planDimension')} ให้แก้ให้ตรงกัน`,
    'report-stale': (finding) =>
      finding.details.instead === undefined
        ? 'ไม่ตรงกับข้อมูลปัจจุบันแล้ว ให้ทำรายงานนี้ใหม่ก่อนพิมพ์หรือเผยแพร่'
        : `ปีของแผนเปลี่ยนไปแล้ว ตารางนี้ไม่ใช่ของแผนปัจจุบัน ให้ทำ "${detail(finding, 'instead')}" แทน แล้วลบชีตนี้ หรือเปลี่ยนชื่อถ้าต้องการเก็บไว้`,
    'name-differs': (finding) => {
      const [own, other] = bothNames(finding, 'planName');
      return finding.details.by === 'similarity'
        ? `"${own}" น่าจะเป็นโครงการเดียวกับชีต "แผน" แถวที่ ${detail(finding, 'planRow')} "${other}" ถ้าใช่ ${finding.fix === null ? 'ให้ยืนยันด้วยเมนู สร้างแผนประจำปี' : 'ให้กดแก้ไขที่ข้อนี้ในแถบด้านข้าง'} หรือแก้ชื่อให้ตรงกัน`
        : `ชื่อ "${own}" ไม่ตรงกับชีต "แผน" แถวที่ ${detail(finding, 'planRow')} ซึ่งมีรหัสเดียวกัน แต่ชื่อ "${other}" ให้แก้ชื่อให้ตรงกัน`;
    },
    'follow-missing': (finding) =>
      `โครงการ "${quoted(finding.read)}"${ofDimension(finding)} ยังไม่มีแถวในชีต "ผล ${detail(finding, 'year')}" จึงนับเป็นรอการรายงานผล ให้เพิ่มแถวด้วยเมนู สร้างชีตผลการดำเนินงาน`,
    'follow-orphan': (finding) =>
      `ไม่พบโครงการ "${quoted(finding.read)}" ในชีต "ปี ${detail(finding, 'year')}" รายงานจึงไม่นับแถวนี้ ให้เพิ่มโครงการในชีตของปี หรือลบแถวนี้ออก`,
    'follow-budget-differs': (finding) =>
      `${finding.details.satang === '' ? 'งบประมาณที่ว่างอยู่' : `งบประมาณ ${bahtDetail(finding, 'satang')} บาท`} ไม่ตรงกับชีตของปี แถวที่ ${detail(finding, 'yearRow')} ซึ่งเป็น ${bahtDetail(finding, 'yearSatang')} บาท รายงานใช้ยอดของชีตปี ให้แก้ให้ตรงกัน`,
    'status-invalid': (finding) =>
      `${read(finding)} ซึ่งไม่ใช่สถานะ ให้เลือก อยู่ระหว่างดำเนินการ, ดำเนินการแล้วเสร็จ หรือ ไม่สามารถดำเนินการได้ หรือเว้นว่างไว้ถ้ายังไม่รายงาน`,
    'reason-missing': () =>
      'สถานะเป็นไม่สามารถดำเนินการได้ แต่ยังไม่ได้บอกเหตุผล ให้เลือก ไม่ได้รับงบประมาณ, นโยบายผู้บริหารเปลี่ยนแปลง, บุคลากรไม่เพียงพอ หรือพิมพ์ อื่นๆ: ตามด้วยเหตุผล',
    'spent-invalid': (finding) =>
      `${read(finding)} ซึ่งไม่ใช่จำนวนเงินที่เบิกจ่าย ให้พิมพ์ตัวเลขตั้งแต่ 0 ทศนิยมไม่เกินสองตำแหน่ง เช่น 15,000 หรือ 0 ถ้าไม่ได้เบิกจ่าย`,
    'spent-missing': (finding) =>
      finding.details.beforeSatang === undefined
        ? 'มีสถานะแล้ว แต่ยังไม่ได้กรอกยอดเบิกจ่าย จึงนับเป็น 0 บาท ให้กรอกยอดสะสมตั้งแต่ต้นปี หรือพิมพ์ 0 ถ้าไม่ได้เบิกจ่าย'
        : `มีสถานะแล้ว แต่ยังไม่ได้กรอกยอดเบิกจ่าย จึงนับเท่ารอบ 6 เดือน ${bahtDetail(finding, 'beforeSatang')} บาท ให้กรอกยอดสะสมตั้งแต่ต้นปี แม้จะเท่าเดิม`,
    'spent-over': (finding) =>
      `เบิกจ่าย ${bahtDetail(finding, 'satang')} บาท เกิน${finding.details.by === 'plan' ? 'งบประมาณตามแผน' : 'งบตามข้อบัญญัติ'} ${bahtDetail(finding, 'limitSatang')} บาท ให้ตรวจจำนวนเงิน`,
    'spent-falls': (finding) =>
      `เบิกจ่าย ${bahtDetail(finding, 'satang')} บาท น้อยกว่ารอบ 6 เดือนซึ่งเบิกจ่ายไปแล้ว ${bahtDetail(finding, 'beforeSatang')} บาท ให้พิมพ์ยอดสะสมตั้งแต่ต้นปี`,
    'status-falls': (finding) =>
      `รอบ 6 เดือนรายงานว่า${detail(finding, 'before')} แต่รอบ 12 เดือนเป็น${detail(finding, 'after')} ให้ตรวจสถานะทั้งสองรอบ`,
    'status-late': (finding) =>
      `พ้นไตรมาส ${detail(finding, 'quarter')} ซึ่งเป็นไตรมาสสุดท้ายที่กำหนดไว้แล้ว แต่โครงการนี้ยังไม่มีสถานะ ให้รายงานสถานะ`,
    'status-not-renewed': () =>
      'รอบ 6 เดือนอยู่ระหว่างดำเนินการ แต่รอบ 12 เดือนยังไม่ได้รายงาน จึงนับเป็นอยู่ระหว่างดำเนินการเช่นเดิม ให้รายงานสถานะล่าสุด',
    'result-missing': () => 'มีสถานะแล้ว แต่ยังไม่ได้กรอกผลการดำเนินงาน ให้กรอกผล หรือพิมพ์ "ไม่มี" ถ้าไม่มี',
    'problem-missing': () => 'มีสถานะแล้ว แต่ยังไม่ได้กรอกปัญหา/อุปสรรค ให้กรอก หรือพิมพ์ "ไม่มี" ถ้าไม่มี',
    'suggestion-missing': () => 'มีสถานะแล้ว แต่ยังไม่ได้กรอกข้อเสนอแนะ ให้กรอก หรือพิมพ์ "ไม่มี" ถ้าไม่มี',
    ...WHOLE_PLAN_TH,
  },

  fix: (finding) => {
    const { code, fix } = finding;
    if (fix?.kind === 'sort') return 'เรียงแถวทั้งชีตตามมิติ (เลขลำดับอยู่ที่เดิม)';
    if (fix?.kind === 'renumber') return 'เรียงเลขลำดับใหม่ทั้งชีต';
    if (fix?.kind === 'rename-sheet') return `เปลี่ยนชื่อชีตเป็น "${fix.to}"`;
    switch (code) {
      case 'list-numbering':
        return 'เรียงเลขข้อใหม่';
      case 'risk-measure-not-in-plan':
        return `ใช่ ใช้ชื่อตามแผน "${detail(finding, 'name')}"`;
      case 'name-differs':
        return `ใช่ ใช้ชื่อตามแผน "${detail(finding, 'planName')}"`;
      case 'budget-text':
        return `แก้เป็นตัวเลข ${bahtDetail(finding, 'satang')}`;
      case 'quarter-text':
        return finding.details.ticked ? 'เปลี่ยนเป็นช่องที่ติ๊กแล้ว' : 'เปลี่ยนเป็นช่องที่ไม่ติ๊ก';
      case 'organisation-name':
        return `แก้เป็น "${detail(finding, 'right')}"`;
      case 'hidden-character':
        return 'ลบอักขระที่มองไม่เห็น';
      case 'decomposed-vowel':
        return 'แก้เป็น "ำ" ตัวเดียว';
      default:
        return fix === null || fix === undefined || fix.edits.length === 0
          ? 'แก้ไข'
          : `แก้เป็น ${quoted(String(fix.edits[0]?.to))}`;
    }
  },

  headersMissing: (sheet, headers) =>
    `ชีต "${quoted(sheet)}" แถวที่ 1: ไม่พบหัวคอลัมน์ ${headers.map((header) => `"${header}"`).join(', ')} ให้พิมพ์หัวคอลัมน์เหล่านี้ในแถวที่ 1 ของชีต`,

  problem: {
    'sheet-missing': ({ sheet, near }, hasMenu) => {
      if (near !== undefined)
        return `ไม่พบชีต "${quoted(sheet)}" ในไฟล์นี้ มีแต่ชีต "${quoted(near)}" ถ้าหมายถึงชีตนี้ ให้เปลี่ยนชื่อเป็น "${quoted(sheet)}"`;
      const maker = hasMenu ? makerOf(sheet) : null;
      return maker !== null
        ? `ไม่พบชีต "${quoted(sheet)}" ในไฟล์นี้ ให้สร้างด้วยเมนู ${maker} หรือตรวจชื่อชีตให้ถูกต้อง`
        : `ไม่พบชีต "${quoted(sheet)}" ในไฟล์นี้ ให้ตรวจชื่อชีตให้ถูกต้อง หรือเพิ่มชีตนี้ในไฟล์`;
    },
    'headers-lower': ({ sheet, row }) =>
      `ชีต "${quoted(sheet)}": หัวคอลัมน์อยู่ในแถวที่ ${row} แต่ต้องอยู่ในแถวที่ 1 ${rowsAbove(row)}`,
    'header-missing': ({ sheet, cell, header, near }) =>
      `ชีต "${quoted(sheet)}" แถวที่ 1: ไม่พบหัวคอลัมน์ "${header}" ${near ? insteadOf(near, String(cell), header) : 'ให้พิมพ์หัวคอลัมน์นี้ในแถวที่ 1'}`,
    'header-duplicate': ({ sheet, cell, header }) =>
      `ชีต "${quoted(sheet)}" เซลล์ ${cell}: หัวคอลัมน์ "${header}" มีมากกว่าหนึ่งคอลัมน์ ให้เหลือเพียงคอลัมน์เดียว`,
    'no-rows': ({ sheet }, hasMenu) => `ชีต "${quoted(sheet)}" เซลล์ A2: ${noRows(sheet, hasMenu)}`,
    'years-unknown': ({ sheet }) =>
      `ชีต "${quoted(sheet)}": ยังอ่านไม่ได้เพราะไม่ทราบปีของแผน ให้กรอกปีแรกและปีสุดท้ายของแผนในชีต "ตั้งค่า"`,
  },
};
