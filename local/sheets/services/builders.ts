// The builders of validations and conditional formats. They never reach the service; what the model can't keep is not implemented.

import type { ConditionalFormatModel, StyleModel, ValidationModel } from '../book/model.ts';
import { exception, wrongParameters } from '../errors.ts';
import type { World } from '../world.ts';
import { colorOf } from './colors.ts';
import * as enums from './enums.ts';
import { type RangeAt, rangeHandle } from './range-at.ts';
import { defineService, flag, fullName, type Methods, text, unwrap } from './service.ts';

const CRITERIA = {
  checkbox: 'CHECKBOX',
  list: 'VALUE_IN_LIST',
  'number-between': 'NUMBER_BETWEEN',
  'number-at-least': 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  custom: 'CUSTOM_FORMULA',
} as const;

type ValidationDraft = { -readonly [Key in keyof ValidationModel]: ValidationModel[Key] | null } & {
  rejects: boolean;
  help: string;
  arguments: (string | number)[];
};

/** A conditional format as a rule's handle has it: with the sheet of its ranges. */
export interface Rule {
  readonly sheetId: number;
  readonly model: ConditionalFormatModel;
}

interface RuleDraft {
  ranges: RangeAt[];
  formula: string | null;
  style: StyleModel;
}

export function defineValidation(world: World): void {
  const facts = {
    getAllowInvalid: (self: ValidationModel | ValidationDraft) => !self.rejects,
    getHelpText: (self: ValidationModel | ValidationDraft) => self.help,
    getCriteriaType: (self: ValidationModel | ValidationDraft) =>
      self.kind === null ? null : enums.DataValidationCriteria[CRITERIA[self.kind]],
    getCriteriaValues: (self: ValidationModel | ValidationDraft) =>
      self.kind === 'list' ? [self.arguments.slice(), true] : self.arguments.slice(),
    copy: (self: ValidationModel | ValidationDraft) =>
      world.make.DataValidationBuilder?.({ ...self, arguments: self.arguments.slice() }),
  };
  const validation: Methods<ValidationModel, GoogleAppsScript.Spreadsheet.DataValidation> = facts;
  defineService<ValidationModel>(world, 'DataValidation', validation);

  const named = (method: string) => fullName('DataValidationBuilder', method);
  const back = (self: ValidationDraft) => world.make.DataValidationBuilder?.(self);
  const require = (
    self: ValidationDraft,
    kind: ValidationModel['kind'],
    values: ValidationModel['arguments'],
  ) => {
    self.kind = kind;
    self.arguments = values;
    return back(self);
  };
  const numbers = (method: string, args: unknown[]): number[] => {
    if (!args.every((value) => typeof value === 'number')) throw wrongParameters(named(method), args);
    return args as number[];
  };
  const building: Methods<ValidationDraft, GoogleAppsScript.Spreadsheet.DataValidationBuilder> = {
    ...facts,
    requireCheckbox: (self, ...values: unknown[]) => {
      if (values.length > 0) throw new Error('not implemented here: requireCheckbox with values');
      return require(self, 'checkbox', []);
    },
    requireValueInList: (self, values: unknown, ...rest: unknown[]) => {
      if (!Array.isArray(values)) throw wrongParameters(named('requireValueInList'), [values, ...rest]);
      return require(self, 'list', values.map(String));
    },
    requireNumberBetween: (self, ...args: unknown[]) =>
      require(self, 'number-between', numbers('requireNumberBetween', args)),
    requireNumberGreaterThanOrEqualTo: (self, ...args: unknown[]) =>
      require(self, 'number-at-least', numbers('requireNumberGreaterThanOrEqualTo', args)),
    requireFormulaSatisfied: (self, formula: unknown) =>
      require(self, 'custom', [text(formula, named('requireFormulaSatisfied'), [formula])]),
    setAllowInvalid: (self, on: unknown) => {
      self.rejects = !flag(on, named('setAllowInvalid'), [on]);
      return back(self);
    },
    setHelpText: (self, words: unknown) => {
      self.help = text(words, named('setHelpText'), [words]);
      return back(self);
    },
    build: (self) => {
      if (self.kind === null) throw exception('Data validation rule has no criteria.');
      return world.make.DataValidation?.({ ...self });
    },
  };
  defineService<ValidationDraft>(world, 'DataValidationBuilder', building);
}

export function defineConditionalFormat(world: World): void {
  const rangesOf = (self: Rule) => self.model.areas.map((area) => rangeHandle(world, self.sheetId, area));
  const condition: Methods<ConditionalFormatModel, GoogleAppsScript.Spreadsheet.BooleanCondition> = {
    getCriteriaType: () => enums.BooleanCriteria.CUSTOM_FORMULA,
    getCriteriaValues: (self) => [self.formula],
    getBackground: (self) => self.style.background ?? null,
    getFontColor: (self) => self.style.color ?? null,
    getBold: (self) => self.style.bold ?? null,
    getItalic: (self) => self.style.italic ?? null,
    getStrikethrough: (self) => self.style.strikethrough ?? null,
    getUnderline: (self) => self.style.underline ?? null,
  };
  defineService<ConditionalFormatModel>(world, 'BooleanCondition', condition);

  const rule: Methods<Rule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule> = {
    getRanges: rangesOf,
    getBooleanCondition: (self) => world.make.BooleanCondition?.(self.model),
    getGradientCondition: () => null,
    copy: (self) =>
      world.make.ConditionalFormatRuleBuilder?.({
        ranges: self.model.areas.map((area) => ({ sheetId: self.sheetId, area })),
        formula: self.model.formula,
        style: { ...self.model.style },
      }),
  };
  defineService<Rule>(world, 'ConditionalFormatRule', rule);

  const named = (method: string) => fullName('ConditionalFormatRuleBuilder', method);
  const back = (self: RuleDraft) => world.make.ConditionalFormatRuleBuilder?.(self);
  const style = (key: 'bold' | 'italic' | 'underline' | 'strikethrough', method: string) => {
    return (self: RuleDraft, on: unknown) => {
      if (on === null) delete self.style[key];
      else self.style[key] = flag(on, named(method), [on]);
      return back(self);
    };
  };
  const color = (key: 'background' | 'color', method: string) => (self: RuleDraft, value: unknown) => {
    const read = colorOf(value, named(method));
    if (read === undefined) delete self.style[key];
    else self.style[key] = read;
    return back(self);
  };
  const building: Methods<RuleDraft, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder> = {
    setRanges: (self, ranges: unknown) => {
      if (!Array.isArray(ranges)) throw wrongParameters(named('setRanges'), [ranges]);
      self.ranges = ranges.map((range) =>
        unwrap<RangeAt>(world, range, 'Range', named('setRanges'), [ranges]),
      );
      return back(self);
    },
    getRanges: (self) => self.ranges.map((range) => world.make.Range?.(range)),
    whenFormulaSatisfied: (self, formula: unknown) => {
      self.formula = text(formula, named('whenFormulaSatisfied'), [formula]);
      return back(self);
    },
    setBackground: color('background', 'setBackground'),
    setFontColor: color('color', 'setFontColor'),
    setBold: style('bold', 'setBold'),
    setItalic: style('italic', 'setItalic'),
    setUnderline: style('underline', 'setUnderline'),
    setStrikethrough: style('strikethrough', 'setStrikethrough'),
    copy: (self) =>
      world.make.ConditionalFormatRuleBuilder?.({
        ...self,
        ranges: self.ranges.slice(),
        style: { ...self.style },
      }),
    build: (self) => {
      const [first] = self.ranges;
      if (first === undefined || self.formula === null) {
        throw exception('A conditional format rule must have ranges and a condition.');
      }
      return world.make.ConditionalFormatRule?.({
        sheetId: first.sheetId,
        model: {
          areas: self.ranges.map(({ area }) => ({ ...area })),
          formula: self.formula.startsWith('=') ? self.formula : `=${self.formula}`,
          style: { ...self.style },
        },
      });
    },
  };
  defineService<RuleDraft>(world, 'ConditionalFormatRuleBuilder', building);
}
