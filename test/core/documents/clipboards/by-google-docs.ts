// A document as Google Docs puts it on the clipboard: one `<b>` around all, real lists, rows of height 0pt where none was chosen.
// The shapes are those of ckeditor/ckeditor5, packages/ckeditor5-paste-from-office/tests/_data/paste-from-google-docs
// (lists/nested-ordered-lists/input.html); rows of height 0pt: github.com/ckeditor/ckeditor5/issues/5652, a table of row, column and cell
// in Word and in Google Docs; a table alone may come as rows without a table: github.com/WordPress/gutenberg/issues/11193.
import type { Block, Paragraph } from '../../../../src/core/documents/block.ts';
import { escaped } from '../../../files/word-xml.ts';
import { listItem } from './by-word.ts';

const LOOK =
  'font-size:16pt;font-family:Sarabun,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;';

type Item = Pick<Paragraph, 'text' | 'number' | 'level'>;

/** Google Docs has no Thai digits for lists, and no words around their numbers: `๑)` is shown and copied as `1.` */
export function asGoogleDocsClipboard(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let items: Item[] = [];
  const end = () => {
    parts.push(paragraphs(items));
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') items.push(block);
    else {
      end();
      parts.push(
        `<br /><div dir="ltr" style="margin-left:0pt;" align="left">${tableOf(block.grid)}</div><br />`,
      );
    }
  }
  end();
  return `<html>\n<body>\n<!--StartFragment--><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-9d9668f0-7fff-ed53-79fb-6a2d658ea50f">${parts.join('')}</b><br class="Apple-interchange-newline"><!--EndFragment-->\n</body>\n</html>`;
}

/** Paragraphs, those that count up as one list; it begins where it says. */
function paragraphs(items: readonly Item[]): string {
  let list = 0;
  const html = items.map((item, index) => {
    const count = countOf(item);
    const before = index === 0 ? null : countOf(items[index - 1] as Item);
    const goesOn = count !== null && before !== null && count === before + 1;
    const closed = list > 0 && !goesOn ? '</ol>' : '';
    list = count === null ? 0 : 1;
    const opened =
      count !== null && !goesOn
        ? `<ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"${count === 1 ? '' : ` start="${count}"`}>`
        : '';
    const tag = item.level > 0 && item.level < 7 ? `h${item.level}` : 'p';
    const inner = `<${tag} dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"${count === null ? '' : ' role="presentation"'}>${spans(item.text)}</${tag}>`;
    return count === null
      ? closed + inner
      : `${closed}${opened}<li dir="ltr" style="list-style-type:decimal;${LOOK}margin-left: 36pt;" aria-level="1">${inner}</li>`;
  });
  return html.join('') + (list > 0 ? '</ol>' : '');
}

function countOf({ number }: Item): number | null {
  const digits = /[๐-๙0-9]+/.exec(number)?.[0];
  return digits === undefined
    ? null
    : Number([...digits].map((digit) => (digit >= '๐' ? digit.charCodeAt(0) - 0xe50 : digit)).join(''));
}

function spans(text: string): string {
  return `<span style="${LOOK}">${escaped(text).replaceAll('\n', '<br />').replaceAll('\t', '<span class="Apple-tab-span" style="white-space:pre;">\t</span>')}</span>`;
}

function tableOf({ rows, columns, cells }: Extract<Block, { kind: 'table' }>['grid']): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const tags = cells
      .filter(({ row }) => row === index + 1)
      .map(
        ({ text, rows: down, columns: wide }) =>
          `<td${wide > 1 ? ` colspan="${wide}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''} style="border-left:solid #000000 1pt;vertical-align:top;padding:5pt 5pt 5pt 5pt;overflow:hidden;overflow-wrap:break-word;">${text === '' ? '<br />' : paragraphs(text.split('\n').map((line) => ({ ...listItem(line), level: 0 })))}</td>`,
      );
    return `<tr style="height:0pt">${tags.join('')}</tr>`;
  });
  return `<table style="border:none;border-collapse:collapse;table-layout:fixed;width:468pt"><colgroup>${'<col />'.repeat(columns)}</colgroup><tbody>${lines.join('')}</tbody></table>`;
}
