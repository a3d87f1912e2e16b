// Findings as one reads them: what says the same of many cells is one group; errors first, then what is rare.
import type { Finding, Severity } from './finding.ts';
import { isTogether } from './fixes.ts';

/** A finding with its sentence, which doesn't name the place. */
export interface SaidFinding {
  readonly finding: {
    readonly code: string;
    readonly severity: Severity;
    /** In the check's own findings; in words elsewhere. */
    readonly fix?: Finding['fix'] | string;
  };
  readonly sentence: string;
}

/** Findings that say the same, in the order of the check. */
export interface FindingGroup<Said extends SaidFinding> {
  readonly findings: readonly [Said, ...Said[]];
  /** Whether they say the same word for word; else they differ in what was read, or in numbers. */
  readonly isOneSentence: boolean;
}

/** What was read and numbers differ from cell to cell, though the sentence is the same. */
const DIFFERS = /"[^"]*"|[0-9๐-๙][0-9๐-๙,.]*/g;

/**
 * The findings in groups: errors before warnings, then groups of few before groups of many, for what is everywhere is known
 * already; otherwise in the order of the check.
 */
export function groupFindings<Said extends SaidFinding>(
  said: readonly Said[],
): readonly FindingGroup<Said>[] {
  const groups = new Map<string, [Said, ...Said[]]>();
  for (const one of said) {
    const { code, severity, fix } = one.finding;
    // What is mended one at a time stands with none but its like, or there would be nothing to click; a sheet is sorted once, for all.
    const isOwn = typeof fix === 'object' && fix?.kind === 'edit' && !isTogether({ code, fix });
    const said = isOwn ? one.sentence : one.sentence.replace(DIFFERS, '"');
    const key = `${severity} ${code} ${said}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const rank = ([{ finding }]: readonly [Said, ...Said[]]) => (finding.severity === 'error' ? 0 : 1);
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b) || a.length - b.length)
    .map((findings) => ({
      findings,
      isOneSentence: findings.every(({ sentence }) => sentence === findings[0].sentence),
    }));
}
