// Sheet: its filter, conditional formats, protections and charts.

import { checkEditable } from '../book/protected.ts';
import { exception, wrongParameters } from '../errors.ts';
import type { Rule } from '../services/builders.ts';
import { type ChartAt, newChart } from '../services/charts.ts';
import * as enums from '../services/enums.ts';
import { fullName, type Methods, unwrap } from '../services/service.ts';
import { sheetById, type World } from '../world.ts';
import type { SheetAt } from './sheet-lines.ts';

/** Any area: what is asked is only whether the sheet itself is protected. */
const WHOLE = { row: 1, column: 1, rows: 1, columns: 1 };

export function sheetParts(world: World) {
  const named = (method: string) => fullName('Sheet', method);
  const model = (self: SheetAt) => sheetById(world, self.id);
  const chart = (value: unknown, method: string) =>
    unwrap<ChartAt>(world, value, 'EmbeddedChart', named(method), [value]);

  const methods: Methods<SheetAt, GoogleAppsScript.Spreadsheet.Sheet> = {
    getFilter: (self) => (model(self).filter === null ? null : world.make.Filter?.({ sheetId: self.id })),
    getConditionalFormatRules: (self) =>
      model(self).conditionalFormats.map((rule) =>
        world.make.ConditionalFormatRule?.({ sheetId: self.id, model: rule }),
      ),
    setConditionalFormatRules: (self, rules: unknown) => {
      const method = named('setConditionalFormatRules');
      if (!Array.isArray(rules)) throw wrongParameters(method, [rules]);
      const read = rules.map((rule) => unwrap<Rule>(world, rule, 'ConditionalFormatRule', method, [rules]));
      if (read.some((rule) => rule.sheetId !== self.id)) {
        throw exception('Conditional format rule cannot reference a different sheet.');
      }
      checkEditable(model(self), WHOLE, 'sheet');
      model(self).conditionalFormats = read.map((rule) => JSON.parse(JSON.stringify(rule.model)));
    },
    clearConditionalFormatRules: (self) => {
      model(self).conditionalFormats = [];
    },
    protect: (self) => {
      const sheet = model(self);
      let protection = sheet.protections.find((each) => each.area === null);
      if (protection === undefined) {
        protection = { area: null, description: '', warningOnly: false };
        sheet.protections.push(protection);
      }
      return world.make.Protection?.({ sheetId: sheet.id, protection });
    },
    getProtections: (self, type: unknown) => {
      const name = enums.nameIn(enums.ProtectionType, type);
      if (name === null) throw wrongParameters(named('getProtections'), [type]);
      return model(self)
        .protections.filter((each) => (each.area === null) === (name === 'SHEET'))
        .map((protection) => world.make.Protection?.({ sheetId: self.id, protection }));
    },
    newChart: (self) => newChart(world, model(self).id),
    getCharts: (self) =>
      model(self).charts.map((each) =>
        world.make.EmbeddedChart?.({ sheetId: self.id, model: each, inserted: each }),
      ),
    insertChart: (self, value: unknown) => {
      model(self).charts.push(chart(value, 'insertChart').model);
    },
    removeChart: (self, value: unknown) => {
      const { inserted } = chart(value, 'removeChart');
      const sheet = model(self);
      sheet.charts = sheet.charts.filter((each) => each !== inserted);
    },
    updateChart: (self, value: unknown) => {
      const { inserted, model: changed } = chart(value, 'updateChart');
      const sheet = model(self);
      if (inserted === null || !sheet.charts.includes(inserted)) throw exception('Chart not found.');
      Object.assign(inserted, changed);
    },
  };
  return methods;
}
