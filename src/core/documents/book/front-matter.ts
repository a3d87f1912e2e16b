// The pages before the parts: the cover, the preface, the contents; and what the plan is called.
import type { Catalogue } from '../../catalogue.ts';
import { type BookBlock, type BookStyle, paragraph } from './book-document.ts';
import type { FilledLines } from './book-remark.ts';
import type { BookWording } from './book-wording.ts';
import type { PlanBook } from './plan-book.ts';
import { textBlocks } from './text-blocks.ts';

/** The plan's name with its years, on one line. */
export function titleOf(book: PlanBook, wording: BookWording): string {
  return `${wording.planTitle.join('')} (${yearsOf(book, wording)})`;
}

/** The plan's name on two lines, of whose plan it is, and its years. */
export function titleLines(book: PlanBook, wording: BookWording): readonly string[] {
  const lines = [...wording.planTitle, book.settings.organisation ?? '', yearsOf(book, wording)];
  return lines.filter((line) => line !== '');
}

/** The cover. */
export function coverBlocks(
  book: PlanBook,
  catalogue: Catalogue,
  wording: BookWording,
): readonly BookBlock[] {
  const styles: readonly BookStyle[] = ['coverTitle', 'coverTitle'];
  return [
    { kind: 'emblem', text: wording.emblem },
    ...titleLines(book, wording).map((line, index) => paragraph(styles[index] ?? 'coverLine', line)),
    ...catalogue.dimensions.map(({ dimension, name }) =>
      paragraph('coverDimension', wording.dimension(dimension, name)),
    ),
  ];
}

/** The preface, with who wrote it and when; nothing where there is no text. */
export function prefaceBlocks(
  { settings: { organisation } }: PlanBook,
  { preface, month }: FilledLines,
  wording: BookWording,
): readonly BookBlock[] {
  if (preface === '') return [];
  return [
    paragraph('part', wording.preface),
    ...textBlocks(preface),
    ...(organisation === null ? [] : [paragraph('date', organisation)]),
    ...(month === '' ? [] : [paragraph('signatory', month)]),
  ];
}

/** The contents, on a page of their own behind the preface. */
export function contentsPage({ preface }: FilledLines, wording: BookWording): readonly BookBlock[] {
  return [paragraph('pageTitle', wording.contents, preface !== ''), { kind: 'contents' }];
}

function yearsOf({ plan: { plan } }: PlanBook, wording: BookWording): string {
  return wording.years(plan.firstYear, plan.lastYear);
}
