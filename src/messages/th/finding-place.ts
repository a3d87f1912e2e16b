// How a sentence of the check begins, in Thai: where the finding is, and what was read there.
import type { Finding } from '../../core/check/finding.ts';
import { cellOfFinding, quoted, type SaidOfFinding, shortHeader } from '../finding-message.ts';

/** `ชีต "ปี 2569" เซลล์ D7 (งบประมาณ): …`; a finding without a column concerns the whole sheet. */
export function at(finding: Finding, sentence: string): SaidOfFinding {
  const header = shortHeader(finding);
  const place = header === '' ? '' : ` เซลล์ ${cellOfFinding(finding)} (${header})`;
  return { place: `ชีต "${quoted(finding.sheet)}"${place}`, sentence };
}

/** `อ่านได้ "สิบบาท" …` */
export function read(finding: Finding, sentence: string): SaidOfFinding {
  return at(finding, `อ่านได้ "${quoted(finding.read)}" ${sentence}`);
}
