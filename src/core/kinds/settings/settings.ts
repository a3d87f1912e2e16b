// `ตั้งค่า`: what the whole workbook goes by, a label in column A, its value in column B.
import { choice } from '../../columns/choice.ts';
import { ONE_LINE } from '../../columns/text.ts';
import { YEAR_NUMBER } from '../../columns/year-number.ts';
import { defineLines, type Line, line, standardLine } from '../lines.ts';
import { SETTING_KEYS, type SettingKey } from './setting-keys.ts';

/** ประเภทหน่วยงาน */
const ORGANISATION_TYPE = choice(['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบจ.'], {
  องค์การบริหารส่วนตำบล: 'อบต.',
  องค์การบริหารส่วนจังหวัด: 'อบจ.',
});

const DIGITS = choice(['อารบิก', 'ไทย'], { เลขอารบิก: 'อารบิก', เลขไทย: 'ไทย' });

const LANGUAGE = choice(['ไทย', 'English'], { ภาษาไทย: 'ไทย', อังกฤษ: 'English', ภาษาอังกฤษ: 'English' });

/** One setting a line; a setting with a standard value may be left empty. */
export const SETTINGS_KIND = defineLines({
  name: 'settings',
  sheet: { fixed: 'ตั้งค่า' },
  lines: {
    organisation: line(ONE_LINE, 'ชื่อหน่วยงาน'),
    organisationType: line(ORGANISATION_TYPE, 'ประเภทหน่วยงาน'),
    firstYear: line(YEAR_NUMBER, 'ปีแรกของแผน'),
    lastYear: line(YEAR_NUMBER, 'ปีสุดท้ายของแผน'),
    reporter: line(ONE_LINE, 'ผู้ออกรายงาน'),
    digits: standardLine(DIGITS, 'ตัวเลขในรายงาน', 'อารบิก'),
    language: standardLine(LANGUAGE, 'ภาษา', 'ไทย'),
  } satisfies Readonly<Record<SettingKey, Line>>,
});

export type { SettingKey } from './setting-keys.ts';

/** The settings in the order of the sheet, each with what may be chosen and its standard value. */
export const SETTINGS = SETTING_KEYS.map((key) => {
  const { type, label, standard } = SETTINGS_KIND.lines[key];
  return { key, label, standard, prose: type.prose, choices: type.choices() as readonly string[] };
});

/** The setting with this name. */
export function settingOf(key: SettingKey): (typeof SETTINGS)[number] {
  return SETTINGS.find((setting) => setting.key === key) as (typeof SETTINGS)[number];
}
