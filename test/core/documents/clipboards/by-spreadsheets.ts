// A table as Excel and Google Sheets put it on the clipboard.
// Excel: microsoft/roosterjs, packages/roosterjs-content-model-plugins/test/paste/e2e/cmPasteFromExcelTest.ts; what a narrow column cuts off
// stands in a span that is not shown, empty cells side by side are one with `mso-ignore:colspan`: both as in the pages that Excel saves.
// Google Sheets: facebook/lexical's test of tables copied from there, microsoft/roosterjs htmlFromGoogleSheetsClipboardContent.ts.
import type { Grid, GridCell } from '../../../../src/core/documents/grid.ts';
import { escaped } from '../../../files/word-xml.ts';

const spansOf = ({ rows, columns }: GridCell, quote: string) =>
  `${rows > 1 ? ` rowspan=${quote}${rows}${quote}` : ''}${columns > 1 ? ` colspan=${quote}${columns}${quote}` : ''}`;

const byRow = ({ rows, cells }: Grid) =>
  Array.from({ length: rows }, (_, index) => cells.filter(({ row }) => row === index + 1));

/** Excel writes numbers as they show, with what they are beside them in older versions. */
export function asExcelClipboard(titles: readonly string[], grid: Grid): string {
  const title = titles.map(
    (text) =>
      ` <tr height=28 style='height:21.0pt'>\n  <td colspan=${grid.columns} height=28 class=xl65 width=900 style='height:21.0pt;mso-ignore:colspan'>${escaped(text)}</td>\n </tr>`,
  );
  const rows = byRow(grid).map((cells) => {
    const tags: string[] = [];
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] as GridCell;
      let empty = 0;
      while (isEmpty(cells[at + empty]) && cells[at + empty]?.column === cell.column + empty) empty += 1;
      if (empty > 1) {
        tags.push(`  <td colspan=${empty} class=xl66 style='mso-ignore:colspan'></td>`);
        at += empty - 1;
      } else
        tags.push(`  <td${spansOf(cell, '')} class=xl67${numberOf(cell.text)}>${excelText(cell.text)}</td>`);
    }
    return ` <tr height=28 style='mso-height-source:userset;height:21.0pt'>\n${tags.join('\n')}\n </tr>`;
  });
  const hidden = ` <tr height=0 style='display:none'>\n  <td>แถวที่ซ่อนไว้</td>\n </tr>`;
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"\nxmlns:o="urn:schemas-microsoft-com:office:office"\nxmlns:x="urn:schemas-microsoft-com:office:excel"\nxmlns="http://www.w3.org/TR/REC-html40">\n\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<meta name=ProgId content=Excel.Sheet>\n<meta name=Generator content="Microsoft Excel 15">\n<style>\n<!--table\n\t{mso-displayed-decimal-separator:"\\.";\n\tmso-displayed-thousand-separator:"\\,";}\nbr\n\t{mso-data-placement:same-cell;}\n.xl67\n\t{mso-number-format:Standard;\n\twhite-space:normal;}\n-->\n</style>\n</head>\n\n<body link="#0563C1" vlink="#954F72">\n\n<table border=0 cellpadding=0 cellspacing=0 width=900 style='border-collapse:\n collapse;width:675pt'>\n<!--StartFragment-->\n <col width=64 span=${grid.columns} style='width:48pt'>\n${[...title, ...rows, hidden].join('\n')}\n<!--EndFragment-->\n</table>\n\n</body>\n\n</html>\n`;
}

const isEmpty = (cell: GridCell | undefined) => cell?.text === '' && cell.rows === 1 && cell.columns === 1;

function numberOf(text: string): string {
  return /^[0-9,]+(?:\.[0-9]+)?$/.test(text) ? ` align=right x:num="${text.replaceAll(',', '')}"` : '';
}

/** The end of a long text that has no line breaks is cut off by the column, and is there all the same. */
function excelText(text: string): string {
  const html = escaped(text).replaceAll('\n', '<br>\n    ');
  return html.length > 60 && !/[&\n]/.test(html)
    ? `${html.slice(0, 50)}<span style='display:none'>${html.slice(50)}</span>`
    : html;
}

/** Google Sheets gives each cell's value in an attribute beside what it shows. */
export function asGoogleSheetsClipboard(titles: readonly string[], grid: Grid): string {
  const style = 'overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;';
  const title = titles.map(
    (text) =>
      `<tr style="height:21px;"><td style="${style}" rowspan="1" colspan="${grid.columns}" data-sheets-value="${escaped(JSON.stringify({ 1: 2, 2: text }))}">${escaped(text)}</td></tr>`,
  );
  const rows = byRow(grid).map(
    (cells) =>
      `<tr style="height:21px;">${cells
        .map(
          (cell) =>
            `<td style="${style}"${spansOf(cell, '"')}${sheetsValue(cell.text)}>${sheetsText(cell.text)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<html>\n<body>\n<!--StartFragment--><meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup>${'<col width="100"/>'.repeat(grid.columns)}</colgroup><tbody>${[...title, ...rows].join('')}</tbody></table><!--EndFragment-->\n</body>\n</html>`;
}

/** A ticked box is TRUE. */
function sheetsText(text: string): string {
  return text === '☑' ? 'TRUE' : escaped(text).replaceAll('\n', '<br/>');
}

function sheetsValue(text: string): string {
  if (text === '') return '';
  if (text === '☑') return ' data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}"';
  const number = Number(text.replaceAll(',', ''));
  const value = Number.isFinite(number) ? { 1: 3, 3: number } : { 1: 2, 2: text };
  return ` data-sheets-value="${escaped(JSON.stringify(value))}"`;
}
