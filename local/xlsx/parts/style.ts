// A cell's look: Google's style here, hucre's there. What is left out is Google's default, Arial 10.
import { type CellStyle, resolveThemeColor } from 'hucre/xlsx';
import type { BorderModel, CellModel, StyleModel } from '../../sheets/book/model.ts';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;
type BorderSide = NonNullable<NonNullable<CellStyle['border']>['top']>;

/** Google's default font, and the first font of every file that we write. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

const BORDERS: readonly { model: BorderModel['style']; file: BorderSide['style'] }[] = [
  { model: 'solid', file: 'thin' },
  { model: 'solid-medium', file: 'medium' },
  { model: 'solid-thick', file: 'thick' },
  { model: 'dotted', file: 'dotted' },
  { model: 'dashed', file: 'dashed' },
  { model: 'double', file: 'double' },
  { model: 'dotted', file: 'hair' },
  { model: 'solid-medium', file: 'mediumDashed' },
  { model: 'dashed', file: 'dashDot' },
  { model: 'dashed', file: 'mediumDashDot' },
  { model: 'dashed', file: 'dashDotDot' },
  { model: 'dashed', file: 'mediumDashDotDot' },
  { model: 'dashed', file: 'slantDashDot' },
];

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** hucre's style for Google's. `forRule` is the look of a conditional format, which says only what it changes. */
export function toFileStyle(style: StyleModel, forRule = false): CellStyle {
  const file: CellStyle = {};
  const font: NonNullable<CellStyle['font']> = {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.color === undefined ? {} : { color: { rgb: style.color.slice(1).toUpperCase() } }),
  };
  if (!forRule && (Object.keys(font).length > 0 || style.fontFamily || style.fontSize)) {
    font.name = style.fontFamily ?? DEFAULT_FONT.name;
    font.size = style.fontSize ?? DEFAULT_FONT.size;
  }
  if (Object.keys(font).length > 0) file.font = font;
  if (style.background !== undefined) {
    const color = { rgb: style.background.slice(1).toUpperCase() };
    file.fill = { type: 'pattern', pattern: 'solid', ...(forRule ? { bgColor: color } : { fgColor: color }) };
  }
  const alignment: NonNullable<CellStyle['alignment']> = {
    ...(style.align === undefined ? {} : { horizontal: style.align }),
    ...(style.vertical === undefined
      ? {}
      : { vertical: style.vertical === 'middle' ? 'center' : style.vertical }),
    ...(style.wrap === 'wrap' ? { wrapText: true } : {}),
  };
  if (Object.keys(alignment).length > 0) file.alignment = alignment;
  if (style.numberFormat !== undefined) file.numFmt = style.numberFormat;
  if (style.borders !== undefined) {
    file.border = {};
    for (const side of SIDES) {
      const line = style.borders[side];
      if (line === undefined) continue;
      const known = BORDERS.find(({ model }) => model === line.style);
      file.border[side] = { style: known?.file ?? 'thin', color: { rgb: line.color.slice(1).toUpperCase() } };
    }
  }
  return file;
}

/** What is needed to read colours and fonts: the file's theme, and the font of a cell that has none of its own. */
export interface StyleSource {
  readonly themeColors: readonly string[];
  readonly font: CellStyle['font'];
}

/** Google's style for hucre's; defaults are left out. Undefined if nothing is left. */
export function toModelStyle(file: CellStyle, source: StyleSource, forRule = false): StyleModel | undefined {
  const style: StyleModel = {};
  const font = forRule ? file.font : (file.font ?? source.font);
  if (font !== undefined) {
    if (!forRule && font.name !== undefined && font.name !== DEFAULT_FONT.name) style.fontFamily = font.name;
    if (!forRule && font.size !== undefined && font.size !== DEFAULT_FONT.size) style.fontSize = font.size;
    if (font.bold) style.bold = true;
    if (font.italic) style.italic = true;
    if (font.underline) style.underline = true;
    if (font.strikethrough) style.strikethrough = true;
    const color = colorText(font.color, source);
    // The theme's own text colour is "automatic": what Google shows where no colour was chosen.
    const automatic = font.color?.theme === 1 && !font.color.tint;
    if (color !== undefined && !automatic && (font !== source.font || color !== '#000000'))
      style.color = color;
  }
  // Excel leaves the pattern out of a rule's fill, and shows it as a solid one.
  const isRuleFill = forRule && file.fill?.type === 'pattern' && file.fill.bgColor !== undefined;
  if (file.fill?.type === 'pattern' && (file.fill.pattern !== 'none' || isRuleFill)) {
    const background = colorText(
      forRule ? (file.fill.bgColor ?? file.fill.fgColor) : file.fill.fgColor,
      source,
    );
    if (background !== undefined) style.background = background;
  }
  const { horizontal, vertical, wrapText } = file.alignment ?? {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') style.align = horizontal;
  if (vertical === 'top' || vertical === 'bottom') style.vertical = vertical;
  if (vertical === 'center') style.vertical = 'middle';
  if (wrapText) style.wrap = 'wrap';
  if (file.numFmt !== undefined && file.numFmt !== 'General') style.numberFormat = file.numFmt;
  const borders: NonNullable<StyleModel['borders']> = {};
  for (const side of SIDES) {
    const line = file.border?.[side];
    const known = line && BORDERS.find((one) => one.file === line.style);
    if (known !== undefined) {
      borders[side] = { style: known.model, color: colorText(line?.color, source) ?? '#000000' };
    }
  }
  if (Object.keys(borders).length > 0) style.borders = borders;
  return Object.keys(style).length > 0 ? style : undefined;
}

/** `#rrggbb`, or undefined for an automatic or indexed colour that says nothing certain. */
function colorText(color: Color | undefined, source: StyleSource): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined && /^[0-9a-f]{6}$/i.test(color.rgb)) return `#${color.rgb.toLowerCase()}`;
  if (color.theme === undefined || source.themeColors.length === 0) return undefined;
  // The file counts light before dark, the theme lists dark before light (ECMA-376 part 1, 18.8.3).
  const index = [1, 0, 3, 2][color.theme] ?? color.theme;
  return `#${resolveThemeColor([...source.themeColors], index, color.tint).toLowerCase()}`;
}

/**
 * How truths are shown in a file: LibreOffice, which has no checkboxes, may otherwise show them as 1 and 0.
 * Excel shows TRUE and FALSE whatever the format. Added on writing, taken away on reading.
 */
const TRUTH_FORMATS = { checkbox: '"☑";"☑";"☐"', other: '"TRUE";"TRUE";"FALSE"' } as const;

/** The look of a cell in the file: a truth without a number format of its own gets one. */
export function shownStyle(cell: CellModel): StyleModel | undefined {
  if (typeof cell.value !== 'boolean' || cell.style?.numberFormat !== undefined) return cell.style;
  const kind = cell.validation?.kind === 'checkbox' ? 'checkbox' : 'other';
  return { ...cell.style, numberFormat: TRUTH_FORMATS[kind] };
}

/** The reverse of shownStyle, in place. */
export function forgetShownTruth(cell: CellModel): void {
  const format = cell.style?.numberFormat;
  if (typeof cell.value !== 'boolean' || cell.style === undefined) return;
  if (format !== TRUTH_FORMATS.checkbox && format !== TRUTH_FORMATS.other) return;
  delete cell.style.numberFormat;
  if (Object.keys(cell.style).length === 0) delete cell.style;
}
