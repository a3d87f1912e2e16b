// Data validations: one for each cell here, one for many areas in the file.
import type { DataValidation } from 'hucre/xlsx';
import { areaName } from '../../sheets/book/a1.ts';
import type { ValidationModel } from '../../sheets/book/model.ts';
import { areasOf, parseAreas } from './area.ts';

/** A cell and its rule. */
export interface CellValidation {
  readonly row: number;
  readonly column: number;
  readonly validation: ValidationModel;
}

/** What a checkbox is in a file that other programs open too: a list of the two values. */
const CHECKBOX_LIST = 'TRUE,FALSE';
/** Excel refuses a list of choices in a longer text. */
const LONGEST_LIST = 255;
/** Excel's limit on a prompt. */
const LONGEST_HELP = 255;

/** The file's rules, one for each different rule, with all its areas. A list that the format can't hold is left out. */
export function toFileValidations(cells: readonly CellValidation[]): DataValidation[] {
  const groups = new Map<string, CellValidation[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.validation);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap((group) => {
    const rule = fileRule(group[0]?.validation as ValidationModel);
    return rule === null ? [] : [{ ...rule, range: areasOf(group).map(areaName).join(' ') }];
  });
}

function fileRule({ kind, arguments: given, rejects, help }: ValidationModel): DataValidation | null {
  const common = {
    range: '',
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rejects ? 'stop' : 'warning',
    ...(help === '' ? {} : { showInputMessage: true, inputMessage: help.slice(0, LONGEST_HELP) }),
  } as const;
  const [first = '', second = ''] = given.map(String);
  switch (kind) {
    case 'checkbox':
      return { ...common, type: 'list', formula1: `"${CHECKBOX_LIST}"` };
    case 'list': {
      const list = given.map(String).join(',');
      const possible = list.length <= LONGEST_LIST && !given.some((choice) => String(choice).includes(','));
      return possible ? { ...common, type: 'list', formula1: `"${list.replaceAll('"', '""')}"` } : null;
    }
    case 'number-between':
      return { ...common, type: 'decimal', operator: 'between', formula1: first, formula2: second };
    case 'number-at-least':
      return { ...common, type: 'decimal', operator: 'greaterThanOrEqual', formula1: first };
    case 'custom':
      return { ...common, type: 'custom', formula1: first.replace(/^=/, '') };
  }
}

/** The rule of a file as Google has it; null for a kind that the book doesn't hold (dates, text lengths, lists in cells). */
export function toModelValidation(rule: DataValidation): ValidationModel | null {
  const common = {
    rejects: rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop',
    help: rule.inputMessage ?? '',
  };
  const number = (text: string | undefined) =>
    text !== undefined && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
  const first = number(rule.formula1);
  const second = number(rule.formula2);
  if (rule.type === 'list' && rule.values !== undefined) {
    const choices = rule.values.map((choice) => choice.replaceAll('""', '"'));
    const truths = choices.map((choice) => choice.trim().toUpperCase()).sort();
    return truths.join() === 'FALSE,TRUE'
      ? { kind: 'checkbox', arguments: [], ...common }
      : { kind: 'list', arguments: choices, ...common };
  }
  if (rule.type === 'decimal' || rule.type === 'whole') {
    if ((rule.operator ?? 'between') === 'between' && first !== null && second !== null) {
      return { kind: 'number-between', arguments: [first, second], ...common };
    }
    if (rule.operator === 'greaterThanOrEqual' && first !== null) {
      return { kind: 'number-at-least', arguments: [first], ...common };
    }
  }
  if (rule.type === 'custom' && rule.formula1 !== undefined) {
    return { kind: 'custom', arguments: [`=${rule.formula1}`], ...common };
  }
  return null;
}

/** Every cell of a rule within the grid. */
export function validatedCells(
  rule: DataValidation,
  rows: number,
  columns: number,
): { row: number; column: number }[] {
  return parseAreas(rule.range).flatMap((area) => {
    const cells = [];
    for (let row = area.row; row < Math.min(area.row + area.rows, rows + 1); row++) {
      for (let column = area.column; column < Math.min(area.column + area.columns, columns + 1); column++) {
        cells.push({ row, column });
      }
    }
    return cells;
  });
}
