// Charts over cells of their own sheet: the first row of the data names the series, the first column the categories.
import type { WriteSheet } from 'hucre/xlsx';
import { areaName } from '../../sheets/book/a1.ts';
import type { AreaModel, ChartModel, SheetModel } from '../../sheets/book/model.ts';
import { partText, relationships } from '../package.ts';
import { attributes, unescapeXml } from '../xml.ts';
import type { Parts } from '../zip.ts';
import { parseArea } from './area.ts';
import { reference } from './legal-names.ts';
import { emuToPixels, pixelsToEmu } from './units.ts';

type FileChart = NonNullable<WriteSheet['charts']>[number];

const KINDS: Readonly<Record<ChartModel['kind'], Pick<FileChart, 'type' | 'barGrouping'>>> = {
  columns: { type: 'column', barGrouping: 'clustered' },
  'stacked-columns': { type: 'column', barGrouping: 'stacked' },
  bars: { type: 'bar', barGrouping: 'clustered' },
  pie: { type: 'pie' },
};

/** The charts as hucre writes them; a series is named by its header's cell (finishCharts makes it a reference). */
export function toFileCharts(sheet: SheetModel): FileChart[] {
  return sheet.charts.flatMap((chart) => {
    const [categories, ...series] = chart.ranges.flatMap(columnsOf);
    if (categories === undefined || categories.rows < 2 || series.length === 0) return [];
    const row = chart.anchor.row - 1;
    const col = chart.anchor.column - 1;
    return [
      {
        ...KINDS[chart.kind],
        title: chart.title,
        legend: 'bottom',
        anchor: { from: { row, col }, to: { row: row + 1, col: col + 1 } },
        series: series.map((column, index) => {
          const color = chart.colors[index];
          return {
            name: `${reference(sheet.name)}${fixed({ ...column, rows: 1 })}`,
            categories: fixed(body(categories)),
            values: fixed(body(column)),
            ...(color === undefined || chart.kind === 'pie' ? {} : { color: color.slice(1).toUpperCase() }),
          };
        }),
      },
    ];
  });
}

/** Names of series become references to their headers, and charts get their exact size, in place. */
export function finishCharts(parts: Parts, path: string, sheet: SheetModel): void {
  const drawing = relationships(parts, path).find(({ type }) => type === 'drawing')?.target;
  if (drawing === undefined) return;
  const shown = sheet.charts.filter((chart) => toFileCharts({ ...sheet, charts: [chart] }).length > 0);
  let next = 0;
  const xml = partText(parts, drawing).replace(
    /<xdr:twoCellAnchor[^>]*>([\s\S]*?<\/xdr:from>)[\s\S]*?<\/xdr:to>([\s\S]*?)<\/xdr:twoCellAnchor>/g,
    (_, from, rest) => {
      const { width = 600, height = 371 } = shown[next++] ?? {};
      const size = `<xdr:ext cx="${pixelsToEmu(width)}" cy="${pixelsToEmu(height)}"/>`;
      return `<xdr:oneCellAnchor>${from}${size}${rest}</xdr:oneCellAnchor>`;
    },
  );
  parts.set(drawing, new TextEncoder().encode(xml));
  for (const { target } of relationships(parts, drawing)) {
    const chart = partText(parts, target).replace(
      /<c:tx><c:v>([\s\S]*?)<\/c:v><\/c:tx>/g,
      '<c:tx><c:strRef><c:f>$1</c:f></c:strRef></c:tx>',
    );
    parts.set(target, new TextEncoder().encode(chart));
  }
}

/** The charts of a sheet that the book can hold; others (lines, other sheets' cells, …) are left out. */
export function readCharts(parts: Parts, path: string, sheetName: string): ChartModel[] {
  const drawing = relationships(parts, path).find(({ type }) => type === 'drawing')?.target;
  if (drawing === undefined) return [];
  const charts = new Map(relationships(parts, drawing).map(({ id, target }) => [id, target]));
  const anchors =
    partText(parts, drawing).match(/<xdr:oneCellAnchor[\s>][\s\S]*?<\/xdr:oneCellAnchor>/g) ?? [];
  return anchors.flatMap((anchor) => {
    const number = (name: string) =>
      Number(new RegExp(`<xdr:${name}>(\\d+)<`).exec(anchor)?.[1] ?? Number.NaN);
    const size = attributes(/<xdr:ext\s[^>]*>/.exec(anchor)?.[0] ?? '');
    const id = attributes(/<c:chart\s[^>]*>/.exec(anchor)?.[0] ?? '')['r:id'] ?? '';
    const chart = chartModel(partText(parts, charts.get(id) ?? ''), sheetName);
    if (chart === null || size.cx === undefined || size.cy === undefined) return [];
    return [
      {
        ...chart,
        anchor: { row: number('row') + 1, column: number('col') + 1 },
        width: emuToPixels(Number(size.cx)),
        height: emuToPixels(Number(size.cy)),
      },
    ];
  });
}

function chartModel(
  xml: string,
  sheetName: string,
): Pick<ChartModel, 'kind' | 'title' | 'ranges' | 'colors'> | null {
  const plots = [...xml.matchAll(/<c:(\w+Chart)>/g)].map(([, name]) => name);
  const value = (name: string) => new RegExp(`<c:${name} val="(\\w+)"`).exec(xml)?.[1];
  const wanted =
    plots.length !== 1
      ? undefined
      : plots[0] === 'pieChart'
        ? 'pie'
        : plots[0] !== 'barChart'
          ? undefined
          : value('barDir') === 'bar'
            ? 'bars'
            : value('grouping') === 'stacked'
              ? 'stacked-columns'
              : 'columns';
  if (wanted === undefined) return null;
  const area = (fragment: string): AreaModel | null => {
    const formula = unescapeXml(/<c:f>([^<]*)<\/c:f>/.exec(fragment)?.[1] ?? '');
    const [, sheet, cells = ''] = /^(.*!)?([^!]*)$/.exec(formula) ?? [];
    const own = sheet === reference(sheetName) || sheet === `${sheetName}!`;
    return own ? parseArea(cells) : null;
  };
  const columns: AreaModel[] = [];
  const colors: string[] = [];
  for (const [series] of xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)) {
    const head = area(/<c:tx>[\s\S]*?<\/c:tx>/.exec(series)?.[0] ?? '');
    const categories = area(/<c:cat>[\s\S]*?<\/c:cat>/.exec(series)?.[0] ?? '');
    const values = area(/<c:val>[\s\S]*?<\/c:val>/.exec(series)?.[0] ?? '');
    if (head === null || categories?.columns !== 1 || values?.columns !== 1) return null;
    if (head.row + 1 !== values.row || categories.row !== values.row || categories.rows !== values.rows)
      return null;
    if (columns.length === 0) columns.push(withHead(categories));
    columns.push(withHead(values));
    const color = /<c:spPr><a:solidFill><a:srgbClr val="([0-9A-F]{6})"/i.exec(series)?.[1];
    if (color !== undefined) colors.push(`#${color.toLowerCase()}`);
  }
  if (columns.length === 0) return null;
  const title = /<c:title>[\s\S]*?<\/c:title>/.exec(xml)?.[0] ?? '';
  const texts = [...title.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescapeXml(text));
  return { kind: wanted, title: texts.join(''), ranges: joined(columns), colors };
}

function columnsOf(area: AreaModel): AreaModel[] {
  return Array.from({ length: area.columns }, (_, index) => ({
    ...area,
    column: area.column + index,
    columns: 1,
  }));
}

/** Neighbouring columns put together. */
function joined(columns: readonly AreaModel[]): AreaModel[] {
  const areas: AreaModel[] = [];
  for (const column of columns) {
    const last = areas[areas.length - 1];
    const next =
      last?.row === column.row && last.rows === column.rows && last.column + last.columns === column.column;
    if (next && last !== undefined) last.columns += 1;
    else areas.push({ ...column });
  }
  return areas;
}

function body(column: AreaModel): AreaModel {
  return { ...column, row: column.row + 1, rows: column.rows - 1 };
}

function withHead(column: AreaModel): AreaModel {
  return { ...column, row: column.row - 1, rows: column.rows + 1 };
}

function fixed(area: AreaModel): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
