// Range: how cells look. One table says how each property is read and written, for one range, for each cell, and for RangeList.

import { cellAt, mapArea, stylesWith, withStyle } from '../book/grid.ts';
import type { BorderModel, StyleModel } from '../book/model.ts';
import { wrongParameters } from '../errors.ts';
import { colorOf } from '../services/colors.ts';
import * as enums from '../services/enums.ts';
import { changeEach, firstCell, type RangeAt, sheetOf, sized } from '../services/range-at.ts';
import { fullName, type Method, unwrap } from '../services/service.ts';
import type { World } from '../world.ts';

type Change = { [Key in keyof StyleModel]?: StyleModel[Key] | undefined };

interface Property {
  /** Ends of the method names: getFontSize, getFontSizes. */
  readonly one: string;
  readonly many: string;
  readonly read: (style: StyleModel) => unknown;
  /** The change of the style; undefined where the value is of a kind that Google refuses. */
  readonly write: (value: unknown, method: string) => Change | undefined;
}

/** A text out of a few, or null for the default. */
function oneOf<T>(choices: Record<string, T>) {
  return (value: unknown): { is: T | undefined } | undefined => {
    if (value === null || value === undefined) return { is: undefined };
    return typeof value === 'string' && value in choices ? { is: choices[value] } : undefined;
  };
}

const weight = oneOf({ bold: true, normal: undefined });
const slant = oneOf({ italic: true, normal: undefined });
const line = oneOf({ underline: 'u', 'line-through': 's', none: undefined });
const horizontal = oneOf({ left: 'left', center: 'center', right: 'right', normal: undefined } as const);
const vertical = oneOf({ top: 'top', middle: 'middle', bottom: undefined } as const);
const WRAPS = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;

const PROPERTIES: readonly Property[] = [
  {
    one: 'Background',
    many: 'Backgrounds',
    read: (style) => style.background ?? '#ffffff',
    write: (value, method) => ({ background: colorOf(value, method) }),
  },
  {
    one: 'FontColor',
    many: 'FontColors',
    read: (style) => style.color ?? '#000000',
    write: (value, method) => ({ color: colorOf(value, method) }),
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    read: (style) => style.fontFamily ?? 'Arial',
    write: (value) =>
      value === null || typeof value === 'string' ? { fontFamily: value ?? undefined } : undefined,
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    read: (style) => style.fontSize ?? 10,
    write: (value) => (typeof value === 'number' && value > 0 ? { fontSize: value } : undefined),
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    read: (style) => (style.bold ? 'bold' : 'normal'),
    write: (value) => {
      const read = weight(value);
      return read && { bold: read.is };
    },
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    read: (style) => (style.italic ? 'italic' : 'normal'),
    write: (value) => {
      const read = slant(value);
      return read && { italic: read.is };
    },
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
    write: (value) => {
      const read = line(value);
      return (
        read && {
          underline: read.is === 'u' ? true : undefined,
          strikethrough: read.is === 's' ? true : undefined,
        }
      );
    },
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    read: (style) => style.align ?? 'general',
    write: (value) => {
      const read = horizontal(value);
      return read && { align: read.is };
    },
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    read: (style) => style.vertical ?? 'bottom',
    write: (value) => {
      const read = vertical(value);
      return read && { vertical: read.is };
    },
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    read: (style) => style.wrap === 'wrap',
    write: (value) => (typeof value === 'boolean' ? { wrap: value ? 'wrap' : undefined } : undefined),
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    read: (style) => enums.WrapStrategy[(style.wrap ?? 'overflow').toUpperCase()],
    write: (value) => {
      const name = enums.nameIn(enums.WrapStrategy, value) as keyof typeof WRAPS | null;
      return name === null ? undefined : { wrap: name === 'OVERFLOW' ? undefined : WRAPS[name] };
    },
  },
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    read: (style) => style.numberFormat ?? '0.###############',
    write: (value) =>
      typeof value === 'string'
        ? { numberFormat: value === '' || /^general$/i.test(value) ? undefined : value }
        : undefined,
  },
];

/** Getters and setters of every property, in one and in many. */
export function rangeFormats(world: World): Record<string, Method<RangeAt>> {
  const methods: Record<string, Method<RangeAt>> = {};
  for (const property of PROPERTIES) {
    const { one, many } = property;
    const change = (value: unknown, setter: string): Change => {
      const method = fullName('Range', setter);
      const read = property.write(value, method);
      if (read === undefined) throw wrongParameters(method, [value]);
      return read;
    };
    methods[`get${one}`] = (range) => {
      sheetOf(world, range);
      return property.read(firstCell(world, range)?.style ?? {});
    };
    methods[`get${many}`] = (range) => {
      const sheet = sheetOf(world, range);
      return mapArea(range.area, (row, column) => property.read(cellAt(sheet, row, column)?.style ?? {}));
    };
    methods[`set${one}`] = (range, value: unknown) => {
      const style = change(value, `set${one}`);
      changeEach(world, range, stylesWith(style));
      return world.make.Range?.(range);
    };
    methods[`set${many}`] = (range, values: unknown) => {
      const rows = sized(values, range.area, fullName('Range', `set${many}`)).map((row) =>
        row.map((value) => change(value, `set${many}`)),
      );
      changeEach(world, range, (cell, row, column) =>
        withStyle(cell, rows[row - range.area.row]?.[column - range.area.column] ?? {}),
      );
      return world.make.Range?.(range);
    };
  }
  const textStyle = (value: unknown, setter: string): StyleModel =>
    unwrap<StyleModel>(world, value, 'TextStyle', fullName('Range', setter), [value]);
  methods.setTextStyle = (range, value: unknown) => {
    const style = textStyle(value, 'setTextStyle');
    changeEach(world, range, stylesWith(style));
    return world.make.Range?.(range);
  };
  // What a text style leaves out stays as it is; null leaves the whole cell: https://developers.google.com/apps-script/reference/spreadsheet/range#setTextStyles(TextStyle)
  methods.setTextStyles = (range, values: unknown) => {
    const rows = sized(values, range.area, fullName('Range', 'setTextStyles')).map((row) =>
      row.map((value) => (value === null ? {} : textStyle(value, 'setTextStyles'))),
    );
    changeEach(world, range, (cell, row, column) =>
      withStyle(cell, rows[row - range.area.row]?.[column - range.area.column] ?? {}),
    );
    return world.make.Range?.(range);
  };
  methods.setBorder = (range, ...args: unknown[]) => {
    setBorder(world, range, args);
    return world.make.Range?.(range);
  };
  return methods;
}

const STYLES: Record<string, BorderModel['style']> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'solid',
  SOLID_MEDIUM: 'solid-medium',
  SOLID_THICK: 'solid-thick',
  DOUBLE: 'double',
};

/** top, left, bottom, right, vertical, horizontal: true draws, false removes, null leaves. A line belongs to both of its cells. */
function setBorder(world: World, range: RangeAt, args: unknown[]): void {
  const method = fullName('Range', 'setBorder');
  const [top, left, bottom, right, inner, across, color = null, style = null] = args;
  for (const side of [top, left, bottom, right, inner, across]) {
    if (side !== null && typeof side !== 'boolean') throw wrongParameters(method, args);
  }
  const name = style === null ? 'SOLID' : enums.nameIn(enums.BorderStyle, style);
  if (name === null) throw wrongParameters(method, args);
  const border: BorderModel = { style: STYLES[name] ?? 'solid', color: colorOf(color, method) ?? '#000000' };
  const { area } = range;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  changeEach(world, range, (cell, row, column) => {
    const borders: Record<string, BorderModel> = { ...cell.style?.borders };
    const draw = (side: string, wanted: unknown) => {
      if (wanted === true) borders[side] = border;
      if (wanted === false) delete borders[side];
    };
    draw('top', row === area.row ? top : across);
    draw('bottom', row === lastRow ? bottom : across);
    draw('left', column === area.column ? left : inner);
    draw('right', column === lastColumn ? right : inner);
    return withStyle(cell, { borders: Object.keys(borders).length > 0 ? borders : undefined });
  });
}
