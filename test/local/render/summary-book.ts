// A book with `ปี 2569` and `สรุป 2569` as design and plan document have them, made by hand from the real plan.

import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import type { BookModel, CellModel, StyleModel } from '../../../local/sheets/book/model.ts';
import { book, row, sheet } from '../xlsx/books.ts';

const LINE = { style: 'solid', color: '#000000' } as const;
const BOX: StyleModel = {
  fontFamily: 'Sarabun',
  fontSize: 12,
  vertical: 'middle',
  wrap: 'wrap',
  borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
};
const HEAD: StyleModel = { ...BOX, bold: true, align: 'center', background: '#d9e2f3' };
const CENTRE: StyleModel = { ...BOX, align: 'center' };
const MONEY: StyleModel = { ...BOX, align: 'right', numberFormat: '#,##0.00' };
const TEXT: StyleModel = { fontFamily: 'Sarabun', fontSize: 12 };
const COLUMNS = 9;
const DIMENSIONS = [
  'การสร้างวัฒนธรรมสุจริต',
  'การบริหารราชการด้วยความโปร่งใส',
  'การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
  'การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น',
];

const styled = (style: StyleModel, value: CellModel['value']): CellModel => ({ value, style });
const line = (style: StyleModel, ...values: (string | null)[]) => values.map((value) => styled(style, value));

/** The whole book. */
export function summaryBook(): BookModel {
  const first = 4;
  const last = first + annual.rows.length - 1;
  const total = (column: string, formula: string, style: StyleModel): CellModel => ({
    value: null,
    formula: formula.replaceAll('#', `${column}${first}:${column}${last}`),
    style: { ...style, bold: true },
  });
  const summary = sheet('สรุป 2569', 1, {
    frozenRows: 3,
    columnWidths: { 1: 55, 2: 560, 3: 50, 4: 120, 5: 45, 6: 45, 7: 45, 8: 45, 9: 120 },
    cells: [
      line(
        { ...TEXT, fontSize: 16, bold: true, align: 'center', wrap: 'wrap' },
        annual.title,
        ...Array(8).fill(null),
      ),
      line(
        HEAD,
        'ลำดับ',
        'รายการโครงการ (ตั้งต้น)',
        'มิติ',
        'งบประมาณ (บาท)',
        'ดำเนินการไตรมาส',
        null,
        null,
        null,
        'หมายเหตุ',
      ),
      line(HEAD, null, null, null, null, '1', '2', '3', '4', null),
      ...annual.rows.map((project) => [
        styled(CENTRE, project.no),
        styled(BOX, project.name),
        styled(CENTRE, project.dimension),
        styled(MONEY, project.budget),
        ...project.quarters.map((ticked) => styled(CENTRE, ticked ? '☑' : null)),
        styled(BOX, project.remark || null),
      ]),
      [
        styled(HEAD, 'รวมทั้งสิ้น'),
        styled(HEAD, null),
        styled(HEAD, null),
        total('D', '=SUM(#)', MONEY),
        ...['E', 'F', 'G', 'H'].map((column) => total(column, '=COUNTIF(#,"☑")', CENTRE)),
        styled(BOX, null),
      ],
      [],
      row(styled(TEXT, annual.asOfText)),
      row(styled(TEXT, `ชื่อ - สกุล ผู้ออกรายงาน ${annual.reporter}`)),
      row(styled({ ...TEXT, bold: true }, 'คำอธิบาย')),
      ...DIMENSIONS.map((name, index) => row(styled(TEXT, `มิติ ${index + 1} ${name}`))),
    ],
    merges: [
      { row: 1, column: 1, rows: 1, columns: COLUMNS },
      ...[1, 2, 3, 4, 9].map((column) => ({ row: 2, column, rows: 2, columns: 1 })),
      { row: 2, column: 5, rows: 1, columns: 4 },
      { row: last + 1, column: 1, rows: 1, columns: 3 },
    ],
  });
  const year = sheet('ปี 2569', 0, {
    frozenRows: 1,
    hiddenColumns: [10],
    columnWidths: { 2: 420 },
    cells: [
      row(
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
      ),
      ...annual.rows.map((project) =>
        row(
          project.no,
          project.name,
          project.dimension,
          project.budget,
          ...project.quarters.map((value) => ({
            value,
            validation: { kind: 'checkbox' as const, arguments: [], rejects: true, help: '' },
          })),
          project.remark || null,
        ),
      ),
    ],
  });
  return book([year, summary], { name: 'แผนปฏิบัติการป้องกันการทุจริต 2569', activeSheet: 1 });
}
