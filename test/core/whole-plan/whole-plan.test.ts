// The whole real plan, checked: just what a person found in the document, and nothing that isn't there.
import { expect, it } from 'vitest';
import { cellName } from '../../../src/core/cell.ts';
import { otherPlaceOf } from '../../../src/core/check/other-place.ts';
import type { SheetCells } from '../../../src/core/table.ts';
import { FINDINGS_TH } from '../../../src/messages/th/findings.ts';
import { withCell } from '../seed.ts';
import { checkAll, checkWith, wholePlan } from './checking-all.ts';
import { FACTS, MEASURES_NOT_IN_PLAN } from './facts.ts';

const { findings: found, sheets } = checkWith(wholePlan());

const asLine = ({ code, sheet, row, header }: { code: string; sheet: string; row: number; header: string }) =>
  `${sheet} ${row} ${header}: ${code}`;

it('every fact is found, as often as it is one, and nothing else', () => {
  expect(found.map(asLine).sort()).toEqual(FACTS.map(asLine).sort());
});

it('by code there are as many as there are facts', () => {
  const counts: Record<string, number> = {};
  for (const { code } of found) counts[code] = (counts[code] ?? 0) + 1;
  expect(counts).toEqual({
    'not-in-plan': 1,
    'year-not-scheduled': 1,
    'missing-from-year': 2,
    'description-years-differ': 2,
    'name-differs': 1,
    'list-numbering': 3,
    'organisation-name': 28,
    'organisation-type': 5,
    'foreign-script': 3,
    placeholder: 2,
    'risk-measure-not-in-plan': 20,
  });
});

it('of the measures six are probably a project, and each names the right one', () => {
  const measures = found.filter(({ code }) => code === 'risk-measure-not-in-plan');
  const near = measures.filter(({ details }) => details.name !== '');
  expect(near.map(({ details }) => Number(details.planRow) - 1)).toEqual(
    MEASURES_NOT_IN_PLAN.flatMap(({ project }) => project ?? []),
  );
  expect(near.every(({ fix }) => fix?.kind === 'edit' && fix.alone === true)).toBe(true);
});

/** Each disagreement: its own cell, and that of the plan. */
const PAIRS: readonly string[] = [
  'ปี 2569 B8 – แผน H16',
  'รายละเอียดโครงการ B13 – แผน D13',
  'รายละเอียดโครงการ G20 – แผน D20',
  'รายละเอียดโครงการ G28 – แผน D28',
  ...['แผน D13', 'แผน D2', 'แผน D3'].map((project) => `ความเสี่ยง G2 – ${project}`),
  ...['แผน D16', 'แผน D4'].map((project) => `ความเสี่ยง G6 – ${project}`),
  'ความเสี่ยง G8 – แผน D28',
];

it('of what disagrees both places are known: the cell that says otherwise, too', () => {
  const pairs = found.flatMap((finding) => {
    const other = otherPlaceOf(finding, sheets);
    const place = `${finding.sheet} ${cellName(finding.row, finding.column)}`;
    return other === null ? [] : [`${place} – ${other.sheet} ${cellName(other.row, other.column)}`];
  });
  expect(pairs).toEqual(PAIRS);
});

it('a description under another name is confirmed at the finding itself, and not by a menu', () => {
  const differs = found.find(({ code }) => code === 'name-differs');
  const sentence = differs && FINDINGS_TH.finding['name-differs'](differs);
  expect(sentence).toContain('ให้กดแก้ไขที่ข้อนี้ในแถบด้านข้าง');
  expect(sentence).not.toContain('เมนู');
});

const NAME = 'โครงการ/กิจกรรม/มาตรการ';

it('a measure that still has the name of a project renamed in แผน is offered the new one, as the other sheets are', () => {
  const sheets: Record<string, SheetCells> = { ...wholePlan() };
  const columnOf = (sheet: string, header: string) => (sheets[sheet]?.cells[0] ?? []).indexOf(header) + 1;
  const put = (sheet: string, header: string, value: string) => {
    sheets[sheet] = withCell(sheets[sheet] as SheetCells, 2, columnOf(sheet, header), value);
  };
  const name = String(sheets.แผน?.cells[1]?.[columnOf('แผน', NAME) - 1]);
  put('แผน', 'รหัส', 'P-1');
  put('รายละเอียดโครงการ', 'รหัส', 'p-1');
  put('ความเสี่ยง', 'มาตรการควบคุมความเสี่ยง', `1) ${name}`);
  put('แผน', NAME, 'โครงการคนดีศรีท้องถิ่น');
  const [measure] = checkAll(sheets).filter(({ sheet, row }) => sheet === 'ความเสี่ยง' && row === 2);
  expect(measure).toMatchObject({ code: 'risk-measure-not-in-plan', details: { planRow: 2 } });
  expect(measure?.fix).toMatchObject({ alone: true, edits: [{ to: '1) โครงการคนดีศรีท้องถิ่น' }] });
});
