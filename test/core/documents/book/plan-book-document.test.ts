// The plan book as blocks: all that the workbook says stands in it, once, and nothing of it was changed but digits and slots.
import { expect, test } from 'vitest';
import {
  planBookDocument,
  projectChapterDocument,
} from '../../../../src/core/documents/book/plan-book-document.ts';
import { printedInThai } from '../../../../src/core/documents/book/printed-digits.ts';
import { bookTexts } from './book-texts.ts';
import { MAKING, realBook, sampleCells } from './real-book.ts';

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** How often each line stands in texts. */
function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of texts.flatMap(linesIn)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

test.each(['arabic', 'thai'] as const)(
  'every line of every cell stands in the book as often as in the workbook, in %s digits',
  (digits) => {
    const { document } = planBookDocument(realBook({ digits }), MAKING);
    const printed = digits === 'thai' ? printedInThai : (text: string) => text;
    const inBook = counted(bookTexts(document));
    const cells = sampleCells('descriptions')
      .slice(1)
      .flatMap((row) => row.slice(2).map(String));
    const inSheet = counted(cells.map(printed));
    const missing = [...inSheet].filter(([line, times]) => (inBook.get(line) ?? 0) < times);
    expect(missing).toEqual([]);
    expect([...inSheet.values()].reduce((sum, times) => sum + times, 0)).toBe(548);
  },
);

test('nothing is in part 3 that the workbook doesn’t say, but headings and numbers', () => {
  const { document } = planBookDocument(realBook({ digits: 'thai' }), MAKING);
  const part3 = document.sections[document.sections.length - 1]?.blocks ?? [];
  const own = new Set(
    sampleCells('descriptions')
      .slice(1)
      .flatMap((row) => row.slice(1).flatMap((cell) => linesIn(printedInThai(String(cell))))),
  );
  const texts = part3.flatMap((block) =>
    block.kind === 'paragraph' && (block.style === 'text' || block.style === 'item') ? [block.text] : [],
  );
  expect(texts.filter((text) => !own.has(text))).toEqual([]);
  expect(texts).toHaveLength(548);
});

test('the book has its sections in the order of the document, numbered ก ข and then from one', () => {
  const { document } = planBookDocument(realBook(), MAKING);
  const titles = document.sections.map(({ page, numbers, restart, blocks }) => {
    const title = blocks.find((block) => block.kind === 'paragraph');
    return [title?.kind === 'paragraph' ? title.text : '', page, numbers, restart];
  });
  expect(titles).toEqual([
    ['แผนปฏิบัติการป้องกันการทุจริต', 'portrait', 'none', false],
    ['ประกาศองค์การบริหารส่วนตำบลอิสานเขต', 'portrait', 'none', false],
    ['คำสั่งองค์การบริหารส่วนตำบลอิสานเขต', 'portrait', 'none', false],
    ['คำนำ', 'portrait', 'letters', true],
    ['ส่วนที่ 1 บทนำ', 'portrait', 'digits', true],
    ['ส่วนที่ 2 แผนปฏิบัติการป้องกันการทุจริต', 'landscape', 'digits', false],
    ['ส่วนที่ 3 รายละเอียดโครงการ/กิจกรรม/มาตรการ', 'portrait', 'digits', false],
  ]);
});

test('slots are filled with what the plan says, and no brace is left', () => {
  const texts = bookTexts(planBookDocument(realBook({ digits: 'thai' }), MAKING).document);
  expect(texts).toContain('มิติที่ ๑ การสร้างวัฒนธรรมสุจริต จำนวน ๙ โครงการ');
  expect(
    texts.some((text) => text.includes('ใน ๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐) แยกตาม ๔ มิติ รวมทั้งสิ้นจำนวน ๒๗ โครงการ')),
  ).toBe(true);
  expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
});

test('an empty part is left out, and said; letters that are missing aren’t asked for their dates', () => {
  const { document, remarks } = planBookDocument(
    realBook(
      {},
      {
        descriptions: [],
        risks: [],
        targets: [],
        lines: [['คำนำ', 'คำนำของ{หน่วยงาน} {ไม่มีช่องนี้}']],
        committee: [],
      },
    ),
    MAKING,
  );
  expect(document.sections).toHaveLength(3);
  expect(remarks).toEqual([
    ...[
      'announcement',
      'order',
      'month',
      'risks',
      'principles',
      'objectives',
      'goals',
      'targets',
      'benefits',
      'descriptions',
    ].map((part) => ({ code: 'left-out', part })),
    { code: 'slot-unknown', line: 'preface', slot: '{ไม่มีช่องนี้}' },
  ]);
});

test('a description whose name a scan has changed stands at the project of its number; one of another plan stands last, and is said', () => {
  expect(planBookDocument(realBook(), MAKING).remarks).toEqual([]);
  const [header = [], first = [], ...others] = sampleCells('descriptions');
  const strange = first.map((cell, column) => (column === 1 ? 'โครงการของแผนอื่น' : cell));
  const { document, remarks } = planBookDocument(
    realBook({}, { descriptions: [header, strange, ...others] }),
    MAKING,
  );
  expect(remarks).toEqual([
    { code: 'undescribed', names: [first[1]] },
    { code: 'unplanned', names: ['โครงการของแผนอื่น'] },
  ]);
  const topics = bookTexts(document).filter((text) => text.startsWith('1. ชื่อโครงการ : '));
  expect(topics).toHaveLength(27);
  expect(topics[26]).toBe('1. ชื่อโครงการ : โครงการของแผนอื่น');
});

test('projects without a mission among those of one: no heading of a dimension or a mission is said twice, and none stands above them', () => {
  const book = realBook();
  const { plan } = book.plan;
  const projects = plan.projects.map((project) =>
    project.number === 2 || project.number === 9 ? { ...project, mission: null } : project,
  );
  const { document } = planBookDocument(
    { ...book, plan: { ...book.plan, plan: { ...plan, projects } } },
    MAKING,
  );
  const part3 = document.sections[document.sections.length - 1]?.blocks ?? [];
  const lines = part3.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const dimensions = lines.filter(({ style, text }) => style === 'heading' && text.startsWith('มิติที่'));
  expect(dimensions.map(({ text }) => text.slice(0, 9))).toEqual([1, 2, 3, 4].map((one) => `มิติที่ ${one}`));
  for (const name of projects.filter(({ mission }) => mission === null).map((project) => project.name)) {
    const at = lines.findIndex(({ text }) => text === `1. ชื่อโครงการ : ${name}`);
    const heading = lines.slice(0, at).findLast(({ style }) => style === 'subHeading');
    expect(heading?.text).toBe('โครงการที่ไม่ได้ระบุภารกิจ');
  }
});

test('one project’s chapter stands below its mission and ends with who signs', () => {
  const book = realBook({ digits: 'thai' });
  const [first] = book.descriptions;
  if (first === undefined) throw new Error('no description');
  const chapter = projectChapterDocument(book, first, MAKING);
  const texts = chapter === null ? [] : bookTexts(chapter);
  expect(texts.slice(4, 9)).toEqual([
    'มิติที่ ๑ การสร้างวัฒนธรรมสุจริต',
    '๑.๑ การเสริมสร้างจิตสำนึกและความตระหนักแก่บุคลากรทั้งข้าราชการการเมืองฝ่ายบริหาร ข้าราชการการเมืองฝ่ายสภาท้องถิ่น และฝ่ายประจำขององค์กรปกครองส่วนท้องถิ่น',
    '๑.๑.๑ เสริมสร้างจิตสำนึกและความตระหนักในการปฏิบัติราชการตามอำนาจหน้าที่ และการประพฤติตนตามประมวลจริยธรรม',
    'ลำดับที่ ๑',
    `๑. ชื่อโครงการ : ${first.name}`,
  ]);
  expect(texts.slice(-3)).toEqual(['(นายสมชาย ใจซื่อ)', 'นายกองค์การบริหารส่วนตำบลอีสานเขต', 'ผู้อนุมัติโครงการ']);
  expect(texts.filter((text) => text.startsWith('ลำดับที่'))).toHaveLength(1);
});
