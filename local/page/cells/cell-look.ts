// How a cell looks: its own style with the conditional formats over it, as CSS.
import type { BorderModel, CellModel, SheetModel, StyleModel } from '../../sheets/book/model.ts';
import { contains, type Place } from '../grid/areas.ts';
import type { Applies } from './conditions.ts';

/** CSS properties by their names in JavaScript. */
export type Css = Record<string, string>;

/** Google's default: Arial 10 pt. */
const FONT = { family: 'Arial', points: 10 };

const BORDER_WIDTH: Record<BorderModel['style'], string> = {
  solid: '1px solid',
  'solid-medium': '2px solid',
  'solid-thick': '3px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  double: '3px double',
};

/** The cell's style with the first conditional format that applies at the place laid over it, as Google does. */
export function lookAt(
  sheet: SheetModel,
  place: Place,
  cell: CellModel | null,
  applies: Applies,
): StyleModel {
  const own = cell?.style ?? {};
  const rule = sheet.conditionalFormats.find(
    (each) => each.areas.some((area) => contains(area, place)) && applies(each, place),
  );
  return rule === undefined ? own : { ...own, ...rule.style };
}

/** The font as CSS; Thai falls to Sarabun whatever the cell's font is, so that it looks the same on every machine. */
export function fontCss(style: StyleModel): Css {
  return {
    fontFamily: `'${style.fontFamily ?? FONT.family}', Sarabun, Arial, sans-serif`,
    fontSize: `${style.fontSize ?? FONT.points}pt`,
    ...(style.bold ? { fontWeight: '700' } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
  };
}

/** The cell's box and text. What is not set follows from the value: numbers right, booleans in the middle, text left. */
export function cellCss(style: StyleModel, value: CellModel['value']): Css {
  const fallback = typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
  const lines = [style.underline ? 'underline' : '', style.strikethrough ? 'line-through' : '']
    .filter(Boolean)
    .join(' ');
  return {
    ...fontCss(style),
    ...bordersCss(style),
    textAlign: style.align ?? fallback,
    alignItems: { top: 'flex-start', middle: 'center', bottom: 'flex-end' }[style.vertical ?? 'bottom'],
    ...(style.color === undefined ? {} : { color: style.color }),
    ...(lines === '' ? {} : { textDecoration: lines }),
  };
}

/** The height in pixels of a row whose text stands on one line. */
export function lineHeight(style: StyleModel): number {
  return Math.max(21, Math.ceil(((style.fontSize ?? FONT.points) * 4 * 1.45) / 3) + 1);
}

/** Borders; a filled cell hides the grid's own lines, as in Google. */
function bordersCss({ borders = {}, background }: StyleModel): Css {
  const css: Css = {};
  if (background !== undefined) {
    css.backgroundColor = background;
    css.borderRightColor = background;
    css.borderBottomColor = background;
  }
  const sides = { Top: borders.top, Right: borders.right, Bottom: borders.bottom, Left: borders.left };
  for (const [side, border] of Object.entries(sides)) {
    if (border !== undefined) css[`border${side}`] = `${BORDER_WIDTH[border.style]} ${border.color}`;
  }
  return css;
}
