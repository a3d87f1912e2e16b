// A document as Word puts it on the clipboard as text/html, on Windows, on a Mac (through Safari) and in a browser (Word for the web).
// The shapes are those of clipboards that editors keep as fixtures: ckeditor/ckeditor5, packages/ckeditor5-paste-from-office/tests/_data
// (list/nested/input.word2016.html and input.safari.word2016.html, table/tablecellproperties/input.html), and microsoft/roosterjs,
// packages/roosterjs-content-model-plugins/test/paste (wordClipboardContent.ts, processPastedContentFromWacTest.ts).
import type { Block, Paragraph } from '../../../../src/core/documents/block.ts';
import type { GridCell } from '../../../../src/core/documents/grid.ts';
import { escaped } from '../../../files/word-xml.ts';

const FONT = `font-size:16.0pt;font-family:"TH SarabunIT๙",sans-serif;mso-bidi-language:TH`;

const HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<meta name=Originator content="Microsoft Word 15">
<link rel=File-List
href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:TrackMoves/>
  <w:LidThemeComplexScript>TH</w:LidThemeComplexScript>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 @font-face
	{font-family:"TH SarabunIT๙";}
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	mso-style-qformat:yes;
	margin:0cm;}
@list l0
	{mso-list-id:1485077005;
	mso-list-type:hybrid;}
@list l0:level1
	{mso-level-number-format:thai-numbers;
	mso-level-text:"%1\\)";
	text-indent:-18.0pt;}
-->
</style>
<!--[if gte mso 10]>
<style>
 /* Style Definitions */
 table.MsoNormalTable
	{mso-style-name:"Table Normal";}
</style>
<![endif]-->
</head>

<body lang=EN-US style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->

`;
const TAIL = `

<!--EndFragment-->
</body>

</html>
`;

/** On Windows. A comment in the margin and a footnote hang on the first paragraph, as they do in plans that were reviewed. */
export function asWordClipboard(blocks: readonly Block[], { reviewed = false } = {}): string {
  const body = blocks.map((block, index) =>
    block.kind === 'table'
      ? tableOf(block.grid.rows, block.grid.cells)
      : paragraphOf(block, reviewed && index === 0),
  );
  return HEAD + body.join('\n\n') + (reviewed ? NOTES : '') + TAIL;
}

/** On a Mac: Safari makes comments of Word's conditions, writes its attributes anew, and takes the lines of the source together. */
export function asMacClipboard(blocks: readonly Block[]): string {
  return asWordClipboard(blocks)
    .replace(/<!\[if ([^\]]*)\]>/g, '<!--[if $1]-->')
    .replace(/<!\[endif\]>/g, '<!--[endif]-->')
    .replace(/ class=(Mso\w+)/g, ' class="$1"')
    .replace(
      /&nbsp;&nbsp;&nbsp; <\/span>/g,
      '\u00a0\u00a0\u00a0<span class="Apple-converted-space">\u00a0</span></span>',
    )
    .replace(
      /file:\/\/\/C:[^"]*/g,
      'file:////Users/x/Library/Group%20Containers/UBF8T346G9.Office/msohtmlclip',
    );
}

const NOTES = `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>

<hr align=left size=1 width="33%">

<![endif]>

<div style='mso-element:footnote' id=ftn1>

<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:
footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>
<span lang=TH>หมายเหตุท้ายหน้า<o:p></o:p></span></p>

</div>

</div>

<div style='mso-element:comment-list'><![if !supportAnnotations]>

<hr class=msocomoff align=left size=1 width="33%">

<![endif]>

<div style='mso-element:comment'><![if !supportAnnotations]>

<div id="_com_1" class=msocomtxt><![endif]><span style='mso-comment-author:ก'><![if !supportAnnotations]><a
name="_msocom_1"></a><![endif]></span>

<p class=MsoCommentText><span class=MsoCommentReference><span style='font-size:8.0pt'><span
style='mso-special-character:comment'>&nbsp;<![if !supportAnnotations]><a class=msocomoff
href="#_msoanchor_1">[ก1]</a><![endif]></span></span></span><span lang=TH>ช่วยตรวจด้วย<o:p></o:p></span></p>

<![if !supportAnnotations]></div>

<![endif]></div>

</div>`;
const MARKS = `<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"
title=""><span class=MsoFootnoteReference><span style='mso-special-character:
footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a><span
class=MsoCommentReference><span style='font-size:8.0pt'><a style='mso-comment-reference:
ก_1;mso-comment-date:20220901T0900'>&nbsp;</a><span style='mso-special-character:
comment'>&nbsp;<![if !supportAnnotations]><a class=msocomanchor id="_anchor_1"
href="#_msocom_1" language=JavaScript name="_msoanchor_1">[ก1]</a><![endif]></span></span></span>`;

function paragraphOf(
  { text, number, level }: Pick<Paragraph, 'text' | 'number' | 'level'>,
  marked = false,
): string {
  const tag = level > 0 && level < 7 ? `h${level}` : 'p';
  const marks = marked ? MARKS : '';
  if (number === '')
    return wrapped(
      `<${tag}${level > 0 ? '' : ' class=MsoNormal'}><span lang=TH style='${FONT}'>${textOf(text)}</span>${marks}<span style='${FONT}'><o:p></o:p></span></${tag}>`,
    );
  return wrapped(
    `<${tag} class=MsoListParagraphCxSpMiddle style='margin-left:54.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='${FONT};mso-fareast-font-family:"TH SarabunIT๙"'><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=TH style='${FONT}'>${textOf(text)}<o:p></o:p></span></${tag}>`,
  );
}

/** Ticks from Word's symbol dialog keep their font, and are the letter that stands in their place in it. */
const TICK = `<span style='font-size:16.0pt;font-family:Wingdings;mso-ascii-font-family:"TH SarabunIT๙";mso-char-type:symbol;mso-symbol-font-family:Wingdings'><span style='mso-char-type:symbol;mso-symbol-font-family:Wingdings'>þ</span></span>`;

function textOf(text: string): string {
  return escaped(text)
    .replaceAll('☑', TICK)
    .replaceAll('\n', '<br>\n')
    .replaceAll('\t', "<span style='mso-tab-count:1'>          </span>");
}

/** Word breaks the lines of its source where there is a space, within tags too. */
function wrapped(html: string): string {
  let length = 0;
  return html
    .split(' ')
    .map((word) => {
      length += word.length + 1;
      if (length < 76 || /&nbsp;<\/span>|^\s/.test(word)) return `${word} `;
      length = 0;
      return `${word}\n`;
    })
    .join('')
    .trimEnd();
}

function tableOf(rows: number, cells: readonly GridCell[]): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const own = cells.filter(({ row }) => row === index + 1);
    const last = index === rows - 1 ? ';mso-yfti-lastrow:yes' : '';
    const tags = own.map(
      ({ text, rows: down, columns }) =>
        `  <td width=60${down > 1 ? ` rowspan=${down}` : ''}${columns > 1 ? ` colspan=${columns}` : ''} valign=top style='width:45.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n${cellOf(text)}\n  </td>`,
    );
    return ` <tr style='mso-yfti-irow:${index}${index === 0 ? ';mso-yfti-firstrow:yes' : last}'>\n${tags.join('\n')}\n </tr>`;
  });
  const columns = Math.max(...cells.map(({ column, columns: wide }) => column + wide - 1));
  // Word keeps the widths of columns that no row shows whole in a last row of height 0.
  const widths = ` <![if !supportMisalignedColumns]>\n <tr height=0>\n${"  <td width=60 style='border:none'></td>\n".repeat(columns)} </tr>\n <![endif]>`;
  return `<div align=center>\n\n<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;\n mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>\n${lines.join('\n')}\n${widths}\n</table>\n\n</div>`;
}

function cellOf(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${paragraphOf({ ...listItem(line), level: 0 })}`)
    .join('\n');
}

/** A line of a cell with its number, as an automatic one. */
export function listItem(line: string): Pick<Paragraph, 'text' | 'number'> {
  const [, number = '', text = line] = /^(\(?[๐-๙0-9]{1,2}[.)]) +(.*)$/s.exec(line) ?? [];
  return { number, text };
}

/** Word for the web: each item is a list of its own, its number's form in an attribute. */
export function asWebWordClipboard(blocks: readonly Block[]): string {
  const run = (text: string) =>
    `<span data-contrast="auto" xml:lang="TH-TH" lang="TH-TH" class="TextRun SCXW1 BCX8" style="font-size: 16pt;"><span class="NormalTextRun SCXW1 BCX8">${escaped(text).replaceAll('\n', '</span><br class="SCXW1"><span class="NormalTextRun SCXW1 BCX8">').replaceAll('\t', '<span class="TabChar"> </span>')}</span></span><span class="EOP SCXW1 BCX8" data-ccp-props="{&quot;201341983&quot;:0}">&nbsp;</span>`;
  const outline = ({ text, number, level }: Pick<Paragraph, 'text' | 'number' | 'level'>): string => {
    const inner = `<p class="Paragraph SCXW1 BCX8" xml:lang="TH-TH" paraid="1" ${level > 0 ? `role="heading" aria-level="${level}"` : ''}>${run(text)}</p>`;
    const [, before = '', digits, after = ''] = /^(.*?)([๐-๙0-9]+)(.*)$/.exec(number) ?? [];
    if (digits === undefined) return `<div class="OutlineElement Ltr SCXW1 BCX8">${inner}</div>`;
    const count = Number(
      [...digits].map((digit) => (digit >= '๐' ? digit.charCodeAt(0) - 0xe50 : digit)).join(''),
    );
    const props = `{&quot;335551671&quot;:${count},&quot;469769242&quot;:[65533,0,46],&quot;469777804&quot;:&quot;${before}%1${after}&quot;,&quot;469777815&quot;:&quot;hybridMultilevel&quot;}`;
    return `<div class="ListContainerWrapper SCXW1 BCX8"><ol class="NumberListStyle1 SCXW1 BCX8" role="list" start="${count}" style="margin: 0px; list-style-type: ${digits >= '๐' ? 'thai' : 'decimal'};"><li data-leveltext="${before}%1${after}" data-font="TH SarabunIT๙" data-listid="2" data-list-defn-props="${props}" aria-setsize="-1" data-aria-posinset="${count}" data-aria-level="1" role="listitem" class="OutlineElement Ltr SCXW1 BCX8" style="display: block;">${inner}</li></ol></div>`;
  };
  const body = blocks.map((block) => {
    if (block.kind === 'paragraph') return outline(block);
    const { rows, cells } = block.grid;
    const lines = Array.from({ length: rows }, (_, index) => {
      const tags = cells
        .filter(({ row }) => row === index + 1)
        .map(
          ({ text, rows: down, columns }) =>
            `<td data-celllook="0" role="rowheader" class="SCXW1 BCX8" style="width: 60px;"${down > 1 ? ` rowspan="${down}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}><div class="TableHoverColumnHandle SCXW1"></div><div class="TableCellContent SCXW1 BCX8">${text
              .split('\n')
              .map((line) => outline({ ...listItem(line), level: 0 }))
              .join('')}</div></td>`,
        );
      return `<tr class="TableRow SCXW1 BCX8" role="row" aria-rowindex="${index + 1}">${tags.join('')}</tr>`;
    });
    return `<div class="OutlineElement Ltr SCXW1 BCX8"><div class="TableContainer Ltr SCXW1 BCX8"><table border="1" class="Table Ltr TableGrid SCXW1 BCX8" data-tablestyle="MsoTableGrid" data-tablelook="1184" aria-rowcount="${rows}"><tbody class="SCXW1 BCX8">${lines.join('')}</tbody></table></div></div>`;
  });
  return `<html><body><!--StartFragment-->${body.join('')}<!--EndFragment--></body></html>`;
}
