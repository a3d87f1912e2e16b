// A workbook for the page's tests: the real year's sheet with the page's whole range of cells: boxes to tick, lists, notes, merges,
// links, a filter, a chart, a protected range, and as many rows as a test wants.

import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import type { BookModel, CellModel, SheetModel } from '../../../local/sheets/book/model.ts';
import { newBookModel, newSheetModel } from '../../../local/sheets/book/new-book.ts';

const HEADERS = [
  'ลำดับ',
  'รายการโครงการ',
  'มิติ',
  'งบประมาณ (บาท)',
  'ไตรมาส 1',
  'ไตรมาส 2',
  'ไตรมาส 3',
  'ไตรมาส 4',
  'หมายเหตุ',
  'รหัส',
];
const LINE = { style: 'solid', color: '#000000' } as const;
const BORDERS = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** The year's sheet; its fifteen projects are repeated until there are `projects` rows. */
export function yearSheet(projects: number): SheetModel {
  const sheet = newSheetModel(5, 'ปี 2569', Math.max(1000, projects + 10), 12);
  const head = HEADERS.map(
    (value): CellModel => ({
      value,
      style: {
        fontFamily: 'Sarabun',
        fontSize: 11,
        bold: true,
        background: '#e2f0ee',
        align: 'center',
        wrap: 'wrap',
        vertical: 'middle',
      },
    }),
  );
  const body = Array.from({ length: projects }, (_, index): (CellModel | null)[] => {
    const row = annual.rows[index % annual.rows.length];
    if (row === undefined) return [];
    const style = { fontFamily: 'Sarabun', fontSize: 11, vertical: 'middle' } as const;
    return [
      { value: index + 1, style: { ...style, align: 'center' } },
      { value: row.name, style: { ...style, wrap: 'wrap' } },
      {
        value: row.dimension,
        style: { ...style, align: 'center' },
        validation: { kind: 'list', arguments: ['1', '2', '3', '4'], rejects: true, help: 'เลือกมิติ 1 ถึง 4' },
      },
      { value: row.budget, style: { ...style, numberFormat: '#,##0.00' } },
      ...row.quarters.map(
        (value): CellModel => ({
          value,
          style,
          validation: { kind: 'checkbox', arguments: [], rejects: true, help: '' },
        }),
      ),
      null,
      { value: `p${index + 1}`, style },
    ];
  });
  if (body[1]?.[3]) body[1][3].note = 'งบประมาณนี้ไม่ตรงกับแผน 5 ปี';
  return {
    ...sheet,
    cells: [head, ...body],
    frozenRows: 1,
    columnWidths: { 1: 60, 2: 320, 3: 60, 4: 120, 5: 76, 6: 76, 7: 76, 8: 76, 9: 140 },
    hiddenColumns: [10],
    conditionalFormats: [
      {
        areas: [{ row: 3, column: 4, rows: 1, columns: 1 }],
        formula: '=TRUE',
        style: { background: '#fde7e5' },
      },
    ],
  };
}

/** A generated sheet: a merged title, borders, formulas with their results, a link, and a chart over its numbers. */
export function overviewSheet(): SheetModel {
  const sheet = newSheetModel(7, 'ภาพรวม', 60, 12);
  const cell = (value: CellModel['value'], more: Partial<CellModel> = {}): CellModel => ({
    value,
    ...more,
    style: { fontFamily: 'Sarabun', fontSize: 11, borders: BORDERS, ...more.style },
  });
  return {
    ...sheet,
    merges: [{ row: 1, column: 1, rows: 1, columns: 5 }],
    cells: [
      [cell('งบประมาณตามมิติและปี', { style: { bold: true, fontSize: 14, align: 'center' } })],
      [cell('ปี'), cell('มิติ 1'), cell('มิติ 2'), cell('มิติ 3'), cell('มิติ 4')],
      ...[2566, 2567, 2568, 2569, 2570].map((year, index) => [
        cell(year, { style: { align: 'center' } }),
        ...[15000, 5000 + index * 1000, 3000, 2000 * index].map((baht) =>
          cell(baht, { style: { numberFormat: '#,##0' } }),
        ),
      ]),
      [],
      [{ value: 'ไปที่งบประมาณ', link: '#gid=5&range=D3' }],
    ],
    charts: [
      {
        kind: 'stacked-columns',
        title: 'งบประมาณ (บาท) ตามมิติและปี',
        ranges: [{ row: 2, column: 1, rows: 6, columns: 5 }],
        anchor: { row: 11, column: 1 },
        width: 620,
        height: 320,
        colors: ['#1f6f8b', '#4f9d69', '#e0a030', '#a05195'],
      },
    ],
    protections: [
      { area: { row: 1, column: 1, rows: 8, columns: 5 }, description: 'สร้างโดยแผนสุจริต', warningOnly: true },
    ],
  };
}

/** The whole book. */
export function exampleBook(projects = 15): BookModel {
  return {
    ...newBookModel('แผนป้องกันการทุจริต อบต.อิสานเขต'),
    sheets: [yearSheet(projects), overviewSheet()],
    activeSheet: 5,
  };
}
