// A document of docs/ as a page that opens in any browser: the Markdown that our documents use, and no more.

/** Letters that mean something in HTML. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const STYLE = `body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 17px/1.7 Sarabun, "TH Sarabun New", "Leelawadee UI", Thonburi, sans-serif; color: #1f2933 }
h1, h2, h3 { line-height: 1.35; color: #17605a } h2 { margin-top: 2.5rem; border-bottom: 1px solid #b8c2cc }
img { max-width: 100%; border: 1px solid #b8c2cc; border-radius: 6px } table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #b8c2cc; padding: 4px 8px; text-align: left; vertical-align: top } th { background: #e3edf7 }
code, pre { background: #f1f4f6; border-radius: 4px; padding: 1px 4px; font-size: 0.9em } pre { padding: 8px; overflow-x: auto }
blockquote { margin: 1rem 0; padding: 0.1rem 1rem; border-left: 4px solid #f2b134; background: #fff8e6 }`;

/** The document as HTML. Links to other documents lead to their pages. */
export function pageOf(markdown: string, language: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const body = blocksOf(markdown).map(blockHtml).join('\n');
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>
${STYLE}
</style></head>
<body>
${body}
</body>
</html>
`;
}

/** The paragraphs, lists, tables and so on: what stands between empty lines; a fence holds its empty lines. */
function blocksOf(markdown: string): string[] {
  return markdown
    .split(/(^```[^\n]*\n[\s\S]*?^```$)/m)
    .flatMap((part) => (part.startsWith('```') ? [part] : part.split(/\n\s*\n/)))
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '');
}

function blockHtml(block: string): string {
  const heading = /^(#{1,3}) (.+)$/.exec(block);
  if (heading) {
    const [, marks = '', text = ''] = heading;
    return `<h${marks.length} id="${anchor(text)}">${inline(text)}</h${marks.length}>`;
  }
  const lines = block.split('\n');
  if (block.startsWith('```')) return `<pre>${escaped(lines.slice(1, -1).join('\n'))}</pre>`;
  if (lines.every((line) => line.startsWith('>'))) {
    return `<blockquote>${inline(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))}</blockquote>`;
  }
  if (lines[0]?.startsWith('|')) return tableHtml(lines);
  if (lines[0]?.startsWith('- ')) return listHtml('ul', lines, /^- /);
  if (/^\d+\. /.test(lines[0] ?? '')) {
    const first = Number.parseInt(lines[0] ?? '1', 10);
    return listHtml(first === 1 ? 'ol' : `ol start="${first}"`, lines, /^\d+\. /);
  }
  return `<p>${inline(lines.join('\n'))}</p>`;
}

/** A line that starts no item goes on with the one before. */
function listHtml(tag: string, lines: readonly string[], start: RegExp): string {
  const items: string[] = [];
  for (const line of lines) {
    if (start.test(line)) items.push(line.replace(start, ''));
    else items[items.length - 1] += `\n${line.trim()}`;
  }
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag.slice(0, 2)}>`;
}

function tableHtml(lines: readonly string[]): string {
  const cells = (line: string) => line.replace(/^\||\|$/g, '').split('|');
  const row = (line: string, tag: string) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('')}</tr>`;
  const [head = '', , ...rows] = lines;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

function inline(text: string): string {
  return escaped(text)
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? `<code>${part.slice(1, -1)}</code>`
        : part
            .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img alt="$1" src="$2">')
            .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, to: string) => link(words, to))
            .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>'),
    )
    .join('');
}

function link(words: string, to: string): string {
  return `<a href="${to.replace(/^([\w.]+)\.md/, '$1.html')}">${words}</a>`;
}

/** A heading's anchor, as GitHub makes it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
