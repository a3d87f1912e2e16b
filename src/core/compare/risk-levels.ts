// ระดับความเสี่ยง: the level that likelihood and impact make, by limits that the settings may hold.
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { visibleText } from '../text/text.ts';

/** The levels, the lowest first: the words of the register. */
export const RISK_LEVELS = ['ต่ำ', 'ปานกลาง', 'สูง', 'สูงมาก'] as const;

/** Other words that can mean nothing but one of them. */
export const OTHER_LEVEL_WORDS = { กลาง: 'ปานกลาง', น้อย: 'ต่ำ' } as const;

/** A level of risk. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** The least product of likelihood and impact for ปานกลาง, สูง and สูงมาก. */
export type RiskLimits = readonly [medium: number, high: number, highest: number];

/** The line of ตั้งค่า that may hold other limits, such as `5, 10, 15`. */
export const RISK_LIMITS_LABEL = 'เกณฑ์ระดับความเสี่ยง';

/** The limits where the settings have none. No source settles them; these part 1–25 as most registers of the field do. */
export const STANDARD_LIMITS: RiskLimits = [5, 10, 15];

/** The largest product: 5 × 5. */
const MOST = 25;

/** The limits that a setting's text states: three whole numbers that rise, from 2 to 25; null for anything else. */
export function riskLimits(text: string): RiskLimits | null {
  if (!hasCertainDigits(text)) return null;
  const match = /^([0-9]{1,2})[ ,/]+([0-9]{1,2})[ ,/]+([0-9]{1,2})$/.exec(toArabicDigits(visibleText(text)));
  if (match === null) return null;
  const [medium, high, highest] = match.slice(1).map(Number) as [number, number, number];
  return 1 < medium && medium < high && high < highest && highest <= MOST ? [medium, high, highest] : null;
}

/** The level of a product of likelihood and impact, 1 to 25. */
export function riskLevel(product: number, limits: RiskLimits): RiskLevel {
  return RISK_LEVELS[limits.filter((limit) => product >= limit).length as 0 | 1 | 2 | 3];
}
