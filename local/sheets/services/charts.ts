// Embedded charts: the builder's basics, kept as the model keeps charts. Options that it has no place for are taken and forgotten.
import { areaName } from '../book/a1.ts';
import type { ChartModel } from '../book/model.ts';
import { exception, wrongParameters } from '../errors.ts';
import { sheetById, type World } from '../world.ts';
import * as enums from './enums.ts';
import { type RangeAt, rangeHandle } from './range-at.ts';
import { defineService, fullName, integer, type Method, text, unwrap } from './service.ts';

/** A chart that a script has in hand: what it says, and (once inserted) which one of the sheet it is. */
export interface ChartAt {
  readonly sheetId: number;
  readonly model: ChartModel;
  /** The chart of the sheet that this one shows or changes; null before it is inserted. */
  readonly inserted: ChartModel | null;
}

interface Draft {
  sheetId: number;
  inserted: ChartModel | null;
  model: ChartModel;
  stacked: boolean;
  /** The service whose methods the handle has. */
  service: string;
}

/** A new chart builder's handle. */
export function newChart(world: World, sheetId: number): object | undefined {
  const model: ChartModel = {
    kind: 'columns',
    title: '',
    ranges: [],
    anchor: { row: 1, column: 1 },
    width: 600,
    height: 371,
    colors: [],
  };
  return handle(world, { sheetId, inserted: null, model, stacked: false, service: 'EmbeddedChartBuilder' });
}

function handle(world: World, draft: Draft): object | undefined {
  return world.make[draft.service]?.(draft);
}

const KINDS: Record<string, ChartModel['kind']> = { COLUMN: 'columns', BAR: 'bars', PIE: 'pie' };
const AS: Record<string, [ChartModel['kind'], string]> = {
  asColumnChart: ['columns', 'EmbeddedColumnChartBuilder'],
  asBarChart: ['bars', 'EmbeddedBarChartBuilder'],
  asPieChart: ['pie', 'EmbeddedPieChartBuilder'],
};

function option(draft: Draft, name: string, value: unknown): void {
  const { model } = draft;
  if (name === 'title' && typeof value === 'string') model.title = value;
  if (name === 'width' && typeof value === 'number') model.width = value;
  if (name === 'height' && typeof value === 'number') model.height = value;
  if (name === 'colors' && Array.isArray(value)) model.colors = value.map(String);
  if (name === 'isStacked') draft.stacked = value === true || value === 'true' || value === 'absolute';
}

export function defineCharts(world: World): void {
  const named = (method: string) => fullName('EmbeddedChartBuilder', method);
  const common: Record<string, Method<Draft>> = {
    addRange: (draft, range: unknown) => {
      const at = unwrap<RangeAt>(world, range, 'Range', named('addRange'), [range]);
      if (at.sheetId !== draft.sheetId) throw new Error('not implemented here: a chart of another sheet');
      draft.model.ranges.push({ ...at.area });
      return handle(world, draft);
    },
    clearRanges: (draft) => {
      draft.model.ranges = [];
      return handle(world, draft);
    },
    getRanges: (draft) => draft.model.ranges.map((area) => rangeHandle(world, draft.sheetId, area)),
    removeRange: (draft, range: unknown) => {
      const at = unwrap<RangeAt>(world, range, 'Range', named('removeRange'), [range]);
      draft.model.ranges = draft.model.ranges.filter((area) => areaName(area) !== areaName(at.area));
      return handle(world, draft);
    },
    setChartType: (draft, type: unknown) => {
      const kind = KINDS[enums.nameIn(enums.ChartType, type) ?? ''];
      if (kind === undefined) throw new Error(`not implemented here: charts of type ${String(type)}`);
      draft.model.kind = kind;
      return handle(world, draft);
    },
    setOption: (draft, name: unknown, value: unknown) => {
      option(draft, text(name, named('setOption'), [name, value]), value);
      return handle(world, draft);
    },
    setPosition: (draft, ...args: unknown[]) => {
      const [row = 0, column = 0] = args.map((value) => integer(value, named('setPosition'), args));
      const sheet = sheetById(world, draft.sheetId);
      if (row < 1 || column < 1 || row > sheet.rows || column > sheet.columns) {
        throw exception('The anchor position of the chart is outside of the sheet.');
      }
      draft.model.anchor = { row, column };
      return handle(world, draft);
    },
    build: (draft) => {
      const model: ChartModel = JSON.parse(JSON.stringify(draft.model));
      if (draft.stacked && model.kind === 'columns') model.kind = 'stacked-columns';
      return world.make.EmbeddedChart?.({ sheetId: draft.sheetId, model, inserted: draft.inserted });
    },
  };
  for (const name of [
    'setNumHeaders',
    'setTransposeRowsAndColumns',
    'setMergeStrategy',
    'setHiddenDimensionStrategy',
  ]) {
    common[name] = (draft) => handle(world, draft);
  }
  const as: Record<string, Method<Draft>> = {};
  for (const [name, [kind, service]] of Object.entries(AS)) {
    as[name] = (draft) => {
      draft.model.kind = kind;
      draft.service = service;
      return handle(world, draft);
    };
  }
  const colored: Record<string, Method<Draft>> = {
    setTitle: (draft, title: unknown) => {
      draft.model.title = text(title, named('setTitle'), [title]);
      return handle(world, draft);
    },
    setColors: (draft, colors: unknown) => {
      if (!Array.isArray(colors)) throw wrongParameters(named('setColors'), [colors]);
      draft.model.colors = colors.map(String);
      return handle(world, draft);
    },
    setLegendPosition: (draft) => handle(world, draft),
  };
  const axes: Record<string, Method<Draft>> = {
    setStacked: (draft) => {
      draft.stacked = true;
      return handle(world, draft);
    },
    setXAxisTitle: (draft) => handle(world, draft),
    setYAxisTitle: (draft) => handle(world, draft),
  };
  defineService<Draft>(world, 'EmbeddedChartBuilder', { ...common, ...as });
  defineService<Draft>(world, 'EmbeddedColumnChartBuilder', { ...common, ...as, ...colored, ...axes });
  defineService<Draft>(world, 'EmbeddedBarChartBuilder', { ...common, ...as, ...colored, ...axes });
  defineService<Draft>(world, 'EmbeddedPieChartBuilder', { ...common, ...as, ...colored });

  defineService<ChartAt>(world, 'EmbeddedChart', {
    getRanges: ({ sheetId, model }) => model.ranges.map((area) => rangeHandle(world, sheetId, area)),
    getContainerInfo: ({ model }) => world.make.ContainerInfo?.(model),
    getOptions: ({ model }) => world.make.ChartOptions?.(model),
    getChartId: ({ sheetId, inserted }) =>
      inserted === null ? null : sheetById(world, sheetId).charts.indexOf(inserted) + 1,
    modify: ({ sheetId, model, inserted }) => {
      const stacked = model.kind === 'stacked-columns';
      const copy: ChartModel = JSON.parse(JSON.stringify(model));
      if (stacked) copy.kind = 'columns';
      return handle(world, { sheetId, inserted, model: copy, stacked, service: 'EmbeddedChartBuilder' });
    },
  });
  defineService<ChartModel>(world, 'ContainerInfo', {
    getAnchorRow: (model) => model.anchor.row,
    getAnchorColumn: (model) => model.anchor.column,
    getOffsetX: () => 0,
    getOffsetY: () => 0,
  });
  defineService<ChartModel>(world, 'ChartOptions', {
    get: (model, name: unknown) =>
      name === 'title' || name === 'width' || name === 'height' || name === 'colors' ? model[name] : null,
  });
}
