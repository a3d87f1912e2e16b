// RangeList: one call for the same change of many ranges of a sheet. It has no values and no merges, as in Google.

import type { World } from '../world.ts';
import type { RangeAt } from './range-at.ts';
import { defineService } from './service.ts';

type Setter = (this: object, ...args: unknown[]) => unknown;

const SHARED = [
  ...['clear', 'clearContent', 'clearFormat', 'clearNote', 'clearDataValidations', 'breakApart'],
  ...[
    'insertCheckboxes',
    'removeCheckboxes',
    'check',
    'uncheck',
    'setBorder',
    'setValue',
    'setFormula',
    'setNote',
  ],
  ...['setBackground', 'setFontColor', 'setFontFamily', 'setFontSize', 'setFontWeight', 'setFontStyle'],
  ...['setFontLine', 'setHorizontalAlignment', 'setVerticalAlignment', 'setWrap', 'setWrapStrategy'],
  ...['setNumberFormat', 'activate'],
] as const;

/** Each method does what Range's own does, one range after the other. */
export function defineRangeList(world: World): void {
  const methods: Record<string, (list: readonly RangeAt[], ...args: never[]) => unknown> = {
    getRanges: (list) => list.map((range) => world.make.Range?.(range)),
  };
  for (const name of SHARED) {
    methods[name] = (list, ...args: unknown[]) => {
      for (const range of list) {
        const handle = world.make.Range?.(range) as Record<string, Setter>;
        handle[name]?.call(handle, ...args);
      }
      return world.make.RangeList?.(list);
    };
  }
  defineService<readonly RangeAt[]>(world, 'RangeList', methods);
}
