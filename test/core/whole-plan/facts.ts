// What is wrong in the real plan, as facts: each read in the document by a person, with the place where it stands there.
// A fact is what the check must find; what it finds besides is invented. Change this file only with the document in hand.
import type { FindingCode } from '../../../src/core/check/finding.ts';

/** A fact: the finding's code, where it stands in the workbook, and where in the document. */
export interface Fact {
  readonly code: FindingCode;
  readonly sheet: string;
  /** The sheet's row; of รายละเอียดโครงการ and แผน the project's number is one less. */
  readonly row: number;
  /** The column's header, or the line's label in เล่มแผน. */
  readonly header: string;
  /** Lines of the scanned document, and what stands there. */
  readonly where: string;
}

const fact = (code: FindingCode, sheet: string, row: number, header: string, where: string): Fact => ({
  code,
  sheet,
  row,
  header,
  where,
});

const YEAR = 'ปี 2569';
const PLAN = 'แผน';
const DESCRIPTIONS = 'รายละเอียดโครงการ';
const RISKS = 'ความเสี่ยง';
const BOOK = 'เล่มแผน';
const NAME = 'รายการโครงการ';
const METHOD = 'วิธีดำเนินการ';
const PERIOD = 'ระยะเวลาดำเนินการ';
const MEASURES = 'มาตรการควบคุมความเสี่ยง';

/** The year's table of 2569 (lines 1–20) against the table of all years (lines 294–327). The sums agree, and so do the numbers of projects. */
export const YEAR_AGAINST_PLAN: readonly Fact[] = [
  fact('not-in-plan', YEAR, 5, NAME, 'line 7: number 4 of the year; no such project in lines 296–327'),
  fact(
    'year-not-scheduled',
    YEAR,
    8,
    NAME,
    'line 10: number 7; project 15 has no 2569 (lines 310, 1242–1290)',
  ),
  fact('missing-from-year', PLAN, 20, 'งบ 2569', 'line 317: project 19 runs in 2569 (๐); not in lines 4–18'),
  fact('missing-from-year', PLAN, 21, 'งบ 2569', 'line 317: project 20 runs in 2569 (๐); not in lines 4–18'),
];

/** The descriptions (lines 331 on) against the table of all years. */
export const DESCRIPTIONS_AGAINST_PLAN: readonly Fact[] = [
  fact(
    'description-years-differ',
    DESCRIPTIONS,
    20,
    PERIOD,
    'line 1570: 2566, 2567, 2570; line 317: 2566, 2569, 2570',
  ),
  fact(
    'description-years-differ',
    DESCRIPTIONS,
    28,
    PERIOD,
    'line 2095: 2566, 2567, 2570; line 326: 2566, 2569, 2570',
  ),
  fact(
    'name-differs',
    DESCRIPTIONS,
    13,
    'โครงการ/กิจกรรม/มาตรการ',
    'line 1051: เจตนาารมณ; the plan has เจตนารมณ์',
  ),
];

/** Lists whose numbers do not follow one another. */
export const NUMBERING: readonly Fact[] = [
  fact('list-numbering', DESCRIPTIONS, 13, METHOD, 'lines 1081–1083: ๕) twice'),
  fact('list-numbering', DESCRIPTIONS, 19, METHOD, 'line 1460: ๑) and ๒) on one line, then ๓)'),
  fact('list-numbering', DESCRIPTIONS, 28, METHOD, 'lines 2087–2091: ๑ ๒ ๓ ๕ ๕'),
];

/**
 * The organisation written one or two letters otherwise than องค์การบริหารส่วนตำบลอีสานเขต. In project 25 three of its letters are
 * Devanagari: that is said as such. The preface's อีสาณเขต (lines 175–195) is a slot in the workbook.
 */
export const ORGANISATION_NAMES: readonly Fact[] = [
  ...([4, 10, 13, 15, 16] as const).map((row) =>
    fact('organisation-name', YEAR, row, NAME, 'lines 6–18: อิสานเขต, so the system wrote the year’s table'),
  ),
  fact('organisation-name', DESCRIPTIONS, 5, 'หลักการและเหตุผล', 'line 533: อีสาณเขต'),
  fact('organisation-name', DESCRIPTIONS, 5, 'วัตถุประสงค์', 'lines 537–543: อีสาณเขต, four times'),
  fact('organisation-name', DESCRIPTIONS, 5, 'กลุ่มเป้าหมาย', 'line 547: อีสาณเขต'),
  fact('organisation-name', DESCRIPTIONS, 7, 'หลักการและเหตุผล', 'line 658: องค์กรบริหารส่วนตำบล'),
  fact('organisation-name', DESCRIPTIONS, 11, 'หลักการและเหตุผล', 'line 894: องค์กรบริหารส่วนตำบล'),
  fact('organisation-name', DESCRIPTIONS, 12, 'ผลลัพธ์', 'line 1043: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 14, 'หลักการและเหตุผล', 'line 1131: อีสาณเขต'),
  fact('organisation-name', DESCRIPTIONS, 14, 'วัตถุประสงค์', 'lines 1135–1137: อีสาณเขต'),
  fact('organisation-name', DESCRIPTIONS, 14, 'กลุ่มเป้าหมาย', 'line 1141: อีสาณเขต'),
  fact('organisation-name', DESCRIPTIONS, 15, 'โครงการ/กิจกรรม/มาตรการ', 'line 1182: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 15, 'หลักการและเหตุผล', 'line 1186: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 15, 'วัตถุประสงค์', 'line 1190: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 15, 'กลุ่มเป้าหมาย', 'line 1194: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 15, 'ผู้รับผิดชอบ', 'line 1230: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 18, 'ผู้รับผิดชอบ', 'line 1416: ฮีซานเขต'),
  fact('organisation-name', DESCRIPTIONS, 18, 'ผลผลิต', 'line 1424: ฮีซานเขต'),
  fact('organisation-name', DESCRIPTIONS, 19, METHOD, 'lines 1466, 1490: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 21, 'โครงการ/กิจกรรม/มาตรการ', 'line 1597: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 21, 'กลุ่มเป้าหมาย', 'line 1612: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 21, 'ผู้รับผิดชอบ', 'line 1640: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 22, 'หลักการและเหตุผล', 'line 1663: องค์กรบริหารส่วนตำบล'),
  fact('organisation-name', DESCRIPTIONS, 23, 'หลักการและเหตุผล', 'line 1721: อิสานเขต'),
  fact('organisation-name', DESCRIPTIONS, 23, 'กลุ่มเป้าหมาย', 'line 1733: อิสานเขต'),
];

/** Words of a municipality, letters of a foreign script, what the template asked to be filled in or struck out. */
export const OTHER_TEXTS: readonly Fact[] = [
  fact('organisation-type', DESCRIPTIONS, 3, 'กลุ่มเป้าหมาย', 'line 422: พนักงานเทศบาล'),
  fact('organisation-type', DESCRIPTIONS, 3, 'ผลผลิต', 'line 451: พนักงานเทศบาล'),
  fact('organisation-type', DESCRIPTIONS, 3, 'ผลลัพธ์', 'line 455: พนักงานเทศบาล'),
  fact('organisation-type', DESCRIPTIONS, 8, 'ผลผลิต', 'line 758: ในเขตเทศบาล'),
  fact('organisation-type', DESCRIPTIONS, 17, METHOD, 'line 1337: ข้อบัญญัติ/เทศบัญญัติ'),
  fact('foreign-script', DESCRIPTIONS, 26, 'ผู้รับผิดชอบ', 'line 1961: Devanagari'),
  fact('foreign-script', DESCRIPTIONS, 26, 'ผลผลิต', 'line 1969: Devanagari'),
  fact('foreign-script', DESCRIPTIONS, 26, 'ผลลัพธ์', 'line 1973: Devanagari'),
  fact('placeholder', RISKS, 2, MEASURES, 'line 234, measure ๕: ของระบุงค์องค์กรปกครองส่วนท้องถิ่น'),
  fact('placeholder', BOOK, 12, 'เป้าหมาย', 'line 270: both alternatives, (กรณีที่ยังไม่ผ่าน…) / (กรณีที่ผ่านมา…)'),
];

/** A measure of the register that is not, or not by that name, a project of the plan: its step, its place in it, and the project that is probably meant. */
export interface MeasureFact {
  readonly step: number;
  readonly measure: number;
  readonly project: number | null;
}

const measure = (step: number, measure: number, project: number | null): MeasureFact => ({
  step,
  measure,
  project,
});

/** The register (lines 231–243): 23 measures; three are projects of the plan by their names (step 1: the first and the sixth; step 4: the first). */
export const MEASURES_NOT_IN_PLAN: readonly MeasureFact[] = [
  measure(1, 2, 12),
  measure(1, 3, null),
  measure(1, 4, 1),
  measure(1, 5, 2),
  measure(1, 7, null),
  measure(2, 1, null),
  measure(2, 2, null),
  measure(2, 3, null),
  measure(2, 4, null),
  measure(3, 1, null),
  measure(3, 2, 15),
  measure(3, 3, 3),
  measure(3, 4, null),
  measure(3, 5, null),
  measure(3, 6, null),
  measure(4, 2, null),
  measure(4, 3, null),
  measure(4, 4, null),
  measure(4, 5, null),
  measure(4, 6, 27),
];

/** The sheet's row where each step's measures stand: that of its first issue. */
export const FIRST_ROW_OF_STEP: Readonly<Record<number, number>> = { 1: 2, 2: 5, 3: 6, 4: 8 };

/** All facts, the measures as findings. */
export const FACTS: readonly Fact[] = [
  ...YEAR_AGAINST_PLAN,
  ...DESCRIPTIONS_AGAINST_PLAN,
  ...NUMBERING,
  ...ORGANISATION_NAMES,
  ...OTHER_TEXTS,
  ...MEASURES_NOT_IN_PLAN.map(({ step, measure: place }) =>
    fact(
      'risk-measure-not-in-plan',
      RISKS,
      FIRST_ROW_OF_STEP[step] as number,
      MEASURES,
      `lines 231–243: step ${step}, measure ${place}`,
    ),
  ),
];
