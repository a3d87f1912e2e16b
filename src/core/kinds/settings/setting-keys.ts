// Which settings there are, in the order of the lines of `ตั้งค่า`; apart from what they hold, for those who only need their places.

/** The settings by the code's names. */
export const SETTING_KEYS = [
  'organisation',
  'organisationType',
  'firstYear',
  'lastYear',
  'reporter',
  'digits',
  'language',
] as const;

/** A line of `ตั้งค่า`, by the code's name. */
export type SettingKey = (typeof SETTING_KEYS)[number];
