// What is written and read again is the same.
import { describe, expect, it } from 'vitest';
import type { BookModel } from '../../../local/sheets/book/model.ts';
import { readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { book, row, sheet, withoutOrigins } from './books.ts';

async function again(written: BookModel): Promise<BookModel> {
  return readXlsx(await writeXlsx(written));
}

const CASES: Record<string, BookModel> = {
  'values of every kind': book([
    sheet('แผน', 0, { cells: [row('ลำดับ', 1, 0.1, -5, true, false), [], row(null, 'x', null, 'y')] }),
  ]),
  'text that looks like something else': book([
    sheet('แผน', 0, {
      cells: [
        row(
          '=HYPERLINK("http://x")',
          '+1',
          '-1',
          '@x',
          "'x",
          '1-2',
          '01',
          'TRUE',
          '#REF!',
          ' x ',
          'a\nb\tc\r\nd',
          '_x0041_',
        ),
        row('<b>&amp;"\'', '\u0000\u0007', 'กำ กํา', '\u200b', '😀', '\ud800', '__proto__', ']]>'),
      ],
    }),
  ]),
  'formulas, links and notes': book([
    sheet('ปี 2569', 5, { cells: [row('D7')] }),
    sheet("it's", 0, {
      cells: [
        row(
          { formula: '=SUM(A1:B2)', style: { numberFormat: '#,##0.00' } },
          { formula: '=HYPERLINK("#gid=5&range=D7","D7")' },
          { formula: '=IFS(A1=1,"IFS(",TRUE,\'ปี 2569\'!A1)' },
        ),
        row(
          { value: 'ไปที่', link: '#gid=5&range=D7' },
          { value: 'x', link: 'https://example.go.th/?a=1&b=2' },
          { value: null, note: 'หมายเหตุ\nสองบรรทัด' },
          { value: 'y', link: '#gid=0&range=A1:B2' },
        ),
      ],
    }),
  ]),
  looks: book([
    sheet('แผน', 0, {
      cells: [
        row(
          {
            value: 'หัว',
            style: {
              fontFamily: 'Sarabun',
              fontSize: 16,
              bold: true,
              align: 'center',
              vertical: 'middle',
              wrap: 'wrap',
              background: '#e8f0fe',
              color: '#1a73e8',
            },
          },
          {
            value: 'x',
            style: { italic: true, underline: true, strikethrough: true, align: 'right', vertical: 'top' },
          },
          {
            style: {
              borders: {
                top: { style: 'solid', color: '#000000' },
                bottom: { style: 'solid-thick', color: '#ff0000' },
                left: { style: 'dotted', color: '#00ff00' },
                right: { style: 'double', color: '#0000ff' },
              },
            },
          },
          { value: 46181, style: { numberFormat: 'd mmmm yyyy' } },
          { value: 46181.75, style: { numberFormat: 'yyyy-mm-dd hh:mm' } },
          {
            value: 'x',
            style: {
              numberFormat: '@',
              align: 'left',
              borders: {
                left: { style: 'dashed', color: '#000000' },
                top: { style: 'solid-medium', color: '#000000' },
              },
            },
          },
        ),
      ],
      merges: [{ row: 3, column: 1, rows: 2, columns: 9 }],
      columnWidths: { 1: 60, 2: 420, 3: 21, 7: 133 },
      rowHeights: { 1: 42, 9: 21, 10: 37 },
    }),
  ]),
  'charts, a tab’s colour, no gridlines': book([
    sheet('ภาพรวม', 0, {
      tabColor: '#1a73e8',
      hiddenGridlines: true,
      cells: [row('มิติ', 2566, 2567), row('1', 5, 6), row('2', 7, 8)],
      charts: (['columns', 'stacked-columns', 'bars'] as const).map((kind, index) => ({
        kind,
        title: 'งบประมาณ <บาท>',
        ranges: [{ row: 1, column: 1, rows: 3, columns: 3 }],
        anchor: { row: 5 + 20 * index, column: 2 },
        width: 640,
        height: 333,
        colors: ['#1a73e8', '#188038'],
      })),
    }),
    sheet("it's", 1, {
      cells: [row('x', null, 'y'), row('a', null, 1)],
      charts: [
        {
          kind: 'pie',
          title: 'x',
          ranges: [
            { row: 1, column: 1, rows: 2, columns: 1 },
            { row: 1, column: 3, rows: 2, columns: 1 },
          ],
          anchor: { row: 1, column: 5 },
          width: 600,
          height: 371,
          colors: [],
        },
      ],
    }),
  ]),
  'what is hidden, frozen, filtered, checked': book(
    [
      sheet('ปี 2569', 0, {
        frozenRows: 1,
        frozenColumns: 2,
        hiddenColumns: [4, 10],
        hiddenRows: [12],
        filter: {
          area: { row: 1, column: 2, rows: 5, columns: 3 },
          criteriaColumns: [2],
          hiddenRows: [3, 4],
        },
        cells: [
          row('ลำดับ'),
          row(
            { value: true, validation: { kind: 'checkbox', arguments: [], rejects: true, help: '' } },
            {
              value: '1',
              validation: { kind: 'list', arguments: ['1', '2', 'a"b'], rejects: false, help: 'เลือกมิติ' },
            },
            {
              value: 5,
              validation: { kind: 'number-between', arguments: [0, 10.5], rejects: true, help: '' },
            },
            { value: 5, validation: { kind: 'number-at-least', arguments: [0], rejects: true, help: 'บาท' } },
            { value: null, validation: { kind: 'custom', arguments: ['=A1>"<"'], rejects: true, help: '' } },
          ),
        ],
        conditionalFormats: [
          {
            areas: [
              { row: 2, column: 1, rows: 9, columns: 2 },
              { row: 20, column: 1, rows: 1, columns: 1 },
            ],
            formula: '=$A2=""',
            style: { background: '#fce8e6', color: '#c5221f', bold: true },
          },
        ],
      }),
      sheet('ซ่อน', 3, { hidden: true }),
      sheet('ใหญ่', 1, {
        rows: 1200,
        columns: 30,
        cells: Array.from({ length: 1200 }, () => row(...Array(30).fill(1))),
      }),
    ],
    { activeSheet: 1 },
  ),
};

describe('a book that is written and read again', () => {
  it.each(Object.keys(CASES))('is the same: %s', async (name) => {
    const before = CASES[name] as BookModel;
    expect(withoutOrigins(await again(before))).toEqual(before);
  });

  it('gives the same bytes for the same book', async () => {
    const before = CASES.looks as BookModel;
    expect(await writeXlsx(before)).toEqual(await writeXlsx(before));
  });
});
