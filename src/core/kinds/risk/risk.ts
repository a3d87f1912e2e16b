// `ความเสี่ยง`: the risk register, one issue a row; rows of one step share its ลำดับ.
import { choice } from '../../columns/choice.ts';
import { PLAIN } from '../../columns/column-type.ts';
import { LINES, LONG_TITLE } from '../../columns/long-text.ts';
import { SCORE } from '../../columns/score.ts';
import { STEP_NUMBER } from '../../columns/step-number.ts';
import { ID, SHORT_TEXT } from '../../columns/text.ts';
import { OTHER_LEVEL_WORDS, RISK_LEVELS } from '../../compare/risk-levels.ts';
import { column, defineKind, optional } from '../kind.ts';

/** ระดับความเสี่ยง */
const LEVEL = {
  ...choice(RISK_LEVELS, OTHER_LEVEL_WORDS),
  asked: true,
  faults: {
    ...PLAIN.faults,
    understood: { code: 'risk-level-text' },
    invalid: { code: 'risk-level-invalid' },
  },
} as const;

/** One issue a row. */
export const RISK = defineKind({
  name: 'risk',
  sheet: { fixed: 'ความเสี่ยง' },
  columns: {
    number: optional(STEP_NUMBER, { header: 'ลำดับ' }),
    step: optional({ ...SHORT_TEXT, asked: true }, { header: 'ขั้นตอนการดำเนินงาน' }),
    issue: column(LONG_TITLE, { header: 'ประเด็นความเสี่ยงการทุจริต' }),
    likelihood: optional(SCORE, { header: 'โอกาส' }),
    impact: optional(SCORE, { header: 'ผลกระทบ' }),
    level: optional(LEVEL, { header: 'ระดับความเสี่ยง' }),
    measures: optional({ ...LINES, asked: true }, { header: 'มาตรการควบคุมความเสี่ยง' }),
    id: optional(ID, { header: 'รหัส' }),
  },
  title: 'issue',
  against: ['plan'],
});
