// Range: values, what is displayed, formulas, notes, rich text, validations, checkboxes.

import { overlaps } from '../book/a1.ts';
import {
  checkValidation,
  contentOf,
  withFormula,
  withText,
  withTyped,
  withValue,
} from '../book/cell-values.ts';
import { shifted } from '../book/formulas/references.ts';
import { cellAt, hasContent, mapArea, withStyle } from '../book/grid.ts';
import { isBeneath } from '../book/merging.ts';
import type { CellModel, ValidationModel } from '../book/model.ts';
import { display } from '../book/number-format.ts';
import { exception, wrongParameters } from '../errors.ts';
import { changeEach, firstCell, type RangeAt, sheetOf, sized } from '../services/range-at.ts';
import { type Link, type RichText, richTextOf, textStyleOf } from '../services/rich-text.ts';
import { fullName, type Methods, text, unwrap } from '../services/service.ts';
import { compute, type World } from '../world.ts';

const named = (method: string) => fullName('Range', method);

/** A cell with a validation, or (null) without. */
function withValidation(cell: CellModel, validation: ValidationModel | null): CellModel {
  const { validation: _, ...rest } = cell;
  return validation === null ? rest : { ...rest, validation };
}

const CHECKBOX: ValidationModel = { kind: 'checkbox', arguments: [], rejects: false, help: '' };

export function rangeValues(world: World) {
  const read = <T>(range: RangeAt, value: (cell: CellModel | null) => T): T[][] => {
    const sheet = sheetOf(world, range);
    return mapArea(range.area, (row, column) => value(cellAt(sheet, row, column)));
  };
  /** As `read`, of what can be seen: beneath a merged cell Google has nothing, though a file may. */
  const readSeen = <T>(range: RangeAt, value: (cell: CellModel | null) => T): T[][] => {
    const sheet = sheetOf(world, range);
    const merges = sheet.merges.filter((merge) => overlaps(merge, range.area));
    return mapArea(range.area, (row, column) =>
      value(isBeneath(merges, row, column) ? null : cellAt(sheet, row, column)),
    );
  };
  const oneSeen = <T>(range: RangeAt, value: (cell: CellModel | null) => T): T => {
    const { row, column } = range.area;
    return value(isBeneath(sheetOf(world, range).merges, row, column) ? null : firstCell(world, range));
  };
  const one = <T>(range: RangeAt, value: (cell: CellModel | null) => T): T => {
    sheetOf(world, range);
    return value(firstCell(world, range));
  };
  const write = (
    range: RangeAt,
    method: string,
    data: unknown,
    change: (cell: CellModel, value: unknown) => CellModel,
  ) => {
    const values = sized(data, range.area, named(method));
    changeEach(world, range, (cell, row, column) =>
      checkValidation(change(cell, values[row - range.area.row]?.[column - range.area.column]), row, column),
    );
    return world.make.Range?.(range);
  };
  const writeSame = (range: RangeAt, change: (cell: CellModel) => CellModel) => {
    changeEach(world, range, (cell, row, column) => checkValidation(change(cell), row, column));
    return world.make.Range?.(range);
  };
  const formula = (value: unknown, method: string) => {
    if (value === null || value === undefined) return '';
    return text(value, named(method), [value]);
  };
  const note = (cell: CellModel, value: unknown, method: string): CellModel => {
    const { note: _, ...rest } = cell;
    if (value === null || value === undefined || value === '') return rest;
    if (typeof value !== 'string' && typeof value !== 'number') throw wrongParameters(named(method), [value]);
    return { ...rest, note: String(value) };
  };
  const richText = (cell: CellModel, value: unknown, method: string): CellModel => {
    const rich = unwrap<RichText>(world, value, 'RichTextValue', named(method), [value]);
    const link: Link = rich.link;
    const styled =
      rich.style === null ? withText(cell, rich.text) : withStyle(withText(cell, rich.text), rich.style);
    return link === null ? styled : { ...styled, link };
  };
  const validation = (value: unknown, method: string): ValidationModel | null =>
    value === null || value === undefined
      ? null
      : unwrap<ValidationModel>(world, value, 'DataValidation', named(method), [value]);
  const validationHandle = (cell: CellModel | null) =>
    cell?.validation === undefined ? null : world.make.DataValidation?.(cell.validation);
  const checkboxes = (range: RangeAt, state: boolean) =>
    writeSame(range, (cell) =>
      cell.validation?.kind === 'checkbox' && typeof cell.value === 'boolean'
        ? { ...cell, value: state }
        : cell,
    );

  const methods: Methods<RangeAt, GoogleAppsScript.Spreadsheet.Range> = {
    getValue: (range) => {
      compute(world);
      return oneSeen(range, (cell) => contentOf(world, cell));
    },
    getValues: (range) => {
      compute(world);
      return readSeen(range, (cell) => contentOf(world, cell));
    },
    getDisplayValue: (range) => {
      compute(world);
      return oneSeen(range, (cell) => display(cell?.value ?? null, cell?.style?.numberFormat));
    },
    getDisplayValues: (range) => {
      compute(world);
      return readSeen(range, (cell) => display(cell?.value ?? null, cell?.style?.numberFormat));
    },
    getFormula: (range) => one(range, (cell) => cell?.formula ?? ''),
    getFormulas: (range) => read(range, (cell) => cell?.formula ?? ''),
    getNote: (range) => one(range, (cell) => cell?.note ?? ''),
    getNotes: (range) => read(range, (cell) => cell?.note ?? ''),
    getRichTextValue: (range) => one(range, (cell) => richTextOf(world, cell)),
    getRichTextValues: (range) => read(range, (cell) => richTextOf(world, cell)),
    getTextStyle: (range) => one(range, (cell) => textStyleOf(world, cell?.style ?? {})),
    getTextStyles: (range) => read(range, (cell) => textStyleOf(world, cell?.style ?? {})),
    getDataValidation: (range) => one(range, validationHandle),
    getDataValidations: (range) => read(range, validationHandle),
    isBlank: (range) => read(range, (cell) => !hasContent(cell)).every((row) => row.every(Boolean)),
    isChecked: (range) => {
      compute(world);
      const states = new Set(
        read(range, (cell) => (cell?.validation?.kind === 'checkbox' ? cell.value : null)).reduce(
          (all, row) => all.concat(row),
          [],
        ),
      );
      const [state = null] = states;
      return states.size === 1 && typeof state === 'boolean' ? state : null;
    },
    setValue: (range, value: unknown) =>
      writeSame(range, (cell) => withValue(world, cell, value, named('setValue'))),
    setValues: (range, values: unknown) =>
      write(range, 'setValues', values, (cell, value) => withValue(world, cell, value, named('setValues'))),
    // Over several cells it is filled as by dragging: what is relative moves along.
    setFormula: (range, value: unknown) => {
      const first = formula(value, 'setFormula');
      const { row: top, column: left } = range.area;
      changeEach(world, range, (cell, row, column) =>
        checkValidation(withFormula(cell, shifted(first, row - top, column - left)), row, column),
      );
      return world.make.Range?.(range);
    },
    setFormulas: (range, values: unknown) =>
      write(range, 'setFormulas', values, (cell, value) => withFormula(cell, formula(value, 'setFormulas'))),
    setNote: (range, value: unknown) => writeSame(range, (cell) => note(cell, value, 'setNote')),
    setNotes: (range, values: unknown) =>
      write(range, 'setNotes', values, (cell, value) => note(cell, value, 'setNotes')),
    setRichTextValue: (range, value: unknown) =>
      writeSame(range, (cell) => richText(cell, value, 'setRichTextValue')),
    setRichTextValues: (range, values: unknown) =>
      write(range, 'setRichTextValues', values, (cell, value) => richText(cell, value, 'setRichTextValues')),
    // A rule is set on cells that break it too; only what comes later is refused.
    setDataValidation: (range, rule: unknown) => {
      const model = validation(rule, 'setDataValidation');
      changeEach(world, range, (cell) => withValidation(cell, model));
      return world.make.Range?.(range);
    },
    setDataValidations: (range, rules: unknown) => {
      const models = sized(rules, range.area, named('setDataValidations')).map((row) =>
        row.map((rule) => validation(rule, 'setDataValidations')),
      );
      changeEach(world, range, (cell, row, column) =>
        withValidation(cell, models[row - range.area.row]?.[column - range.area.column] ?? null),
      );
      return world.make.Range?.(range);
    },
    insertCheckboxes: (range, ...values: unknown[]) => {
      if (values.length > 0) throw new Error('not implemented here: Range.insertCheckboxes with values');
      changeEach(world, range, (cell) => ({ ...withValidation(withText(cell, ''), CHECKBOX), value: false }));
      return world.make.Range?.(range);
    },
    removeCheckboxes: (range) => {
      changeEach(world, range, (cell) =>
        cell.validation?.kind === 'checkbox' ? withValidation(withText(cell, ''), null) : cell,
      );
      return world.make.Range?.(range);
    },
    check: (range) => checkboxes(range, true),
    uncheck: (range) => checkboxes(range, false),
  };
  return methods;
}

/** What a person types into a cell; throws where a validation rejects it. */
export function typeInto(world: World, range: RangeAt, value: string): void {
  if (range.area.rows * range.area.columns !== 1) throw exception('A person types into one cell.');
  changeEach(world, range, (cell, row, column) =>
    checkValidation(withTyped(world, cell, value), row, column),
  );
}
