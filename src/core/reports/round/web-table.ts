// A round as a table to be copied into a web page: what the ITA wants to see published of each project.

import type { ProjectRound } from '../../follow-up/project-round.ts';
import { AWAITING } from '../../follow-up/status.ts';
import { formatBaht } from '../../text/money.ts';
import type { RoundReportWording } from './round-report.ts';

/** HTML: plain tags without styles, every text escaped, line breaks kept. */
export function webTable(
  projects: readonly ProjectRound[],
  { headers, because }: Pick<RoundReportWording, 'headers' | 'because'>,
): string {
  const lines = projects.map(({ project, status, reason, ...said }) => [
    String(project.number ?? ''),
    project.name,
    String(project.dimension ?? ''),
    ...[project.budget, said.ordinance, said.spent].map((satang) =>
      satang === null ? '' : formatBaht(satang, 'arabic'),
    ),
    status === null ? AWAITING : reason === '' ? status : because(status, reason),
    ...[said.result, said.problem, said.suggestion],
  ]);
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table border="1">${row('th', headers)}${lines.map((line) => row('td', line)).join('')}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/\r?\n/g, '<br>');
}
