// Descriptions as tables with a project a row: the columns are the headings of the form.
import type { Catalogue } from '../../catalogue.ts';
import { toArabicDigits } from '../../text/digits.ts';
import type { Block } from '../block.ts';
import type { Doubt } from '../imported.ts';
import { isTotalText, quotable } from '../tables/row-kinds.ts';
import { type DescriptionPart, headingOf } from './description-headings.ts';
import { type Description, standingOf } from './find-descriptions.ts';
import { betweenOf, NOWHERE, type Standing, standingAfter } from './mission-headings.ts';
import { joinedTables, otherNames } from './table-rows.ts';

/** What was found: the descriptions, rows that are none for certain, and the blocks that all of it takes up. */
export interface DescribedInTables {
  readonly descriptions: readonly Description[];
  readonly unclear: readonly Pick<Doubt, 'read' | 'place'>[];
  readonly blocks: readonly number[];
}

function meaning(header: string): DescriptionPart | 'number' | null {
  if (/^(?:ลำดับ(?:ที่)?|ที่|no\.?)$/i.test(header)) return 'number';
  if (/^(?:โครงการ|กิจกรรม|มาตรการ|\/)+$/.test(header)) return 'name';
  return headingOf(header.replace(/\(.*\)$/, ''))?.part ?? null;
}

/** In the header of a plan's own table. */
const OF_PLAN = /25[0-9]{2}|[๐-๙]{4}|ไตรมาส/;

/** Reads every such table. */
export function describedInTables(blocks: readonly Block[], catalogue: Catalogue): DescribedInTables {
  const unclear: Pick<Doubt, 'read' | 'place'>[] = [];
  const tables = joinedTables(blocks, meaning, ['name', 'principles', 'objectives']).filter(
    ({ headers }) => !OF_PLAN.test(Object.values(headers).join()),
  );
  const descriptions = tables.flatMap((table): readonly Description[] => {
    const { number = 0, ...parts } = table.columns;
    const { name = 0, principles = 0 } = parts;
    const all = Object.keys(table.headers).map(Number);
    // A project's texts by their column.
    const rows: { texts: Record<number, string>; above: Standing; place: string }[] = [];
    let above = NOWHERE;
    for (const { at, isOwn, place } of table.rows) {
      const ownText = (column: number) => (isOwn(column) ? (at(column)?.text ?? '') : '');
      const held = [...new Set(all.map(ownText))].filter((text) => text !== '');
      const read = quotable(held.join(' | '));
      const between = held.length === 1 ? betweenOf({ text: read, level: 0 }) : null;
      const last = rows[rows.length - 1];
      if (between !== null) above = standingAfter(above, between);
      else if (ownText(name) !== '' && at(name) !== at(principles)) {
        const texts = Object.fromEntries(all.map((column) => [column, at(column)?.text ?? '']));
        rows.push({ texts, above, place });
      } else if (last === undefined || held.length === 1 || ownText(number) !== '') {
        // A number alone numbers nothing yet.
        const isNothing = /^[0-9๐-๙.)(\s]*$/.test(read) || isTotalText(held[0] ?? '');
        if (!isNothing) unclear.push({ read, place });
        // What a row or a page of the table broke off goes on.
      } else
        for (const column of all) last.texts[column] = `${last.texts[column]}\n${ownText(column)}`.trim();
    }
    const names = otherNames(table, []);
    const [first = 0] = table.blocks;
    return rows.map(({ texts, above: standing, place }): Description => {
      const said = (column: number) => ({ text: texts[column] ?? '', place });
      const others = table.others.map(({ column }, at) => ({ title: names[at] ?? '', ...said(column) }));
      const [digits] = /^[0-9]+(?=[.)]*$)/.exec(toArabicDigits(texts[number] ?? '').trim()) ?? [];
      return {
        number: digits === undefined ? null : Number(digits),
        standing: standingOf(others, standing, catalogue),
        parts: Object.fromEntries(Object.entries(parts).map(([part, column]) => [part, said(column)])),
        ...{ isNameSure: true, others, place, blocks: { first, last: first } },
      };
    });
  });
  return { descriptions, unclear, blocks: tables.flatMap(({ blocks: own }) => own) };
}
