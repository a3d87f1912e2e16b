// The words that a description begins with: Thai whatever the language of the screen, as the plan document has them.
import type { DescriptionWording } from '../../core/kinds/description/description-from-project.ts';

/** ระยะเวลาดำเนินการ and งบประมาณดำเนินการ. */
export const DESCRIPTION_WORDING: DescriptionWording = {
  period: (years) => `ปีงบประมาณ พ.ศ. ${years.join(' , ')}`,
  noBudget: 'ไม่ใช้งบประมาณ',
  baht: (amount) => `${amount} บาท`,
  ofYear: (year, amount) => `ปี ${year} จำนวน ${amount}`.replace('จำนวน ไม่ใช้งบประมาณ', 'ไม่ใช้งบประมาณ'),
};
