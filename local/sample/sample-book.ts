// The sample: the real plan of one อบต., set up by the add-on itself and typed in as an officer would.
import { openAddOn } from '../add-on.ts';
import type { BookModel } from '../sheets/book/model.ts';
import { newBookModel } from '../sheets/book/new-book.ts';
import { packBook, unpackBook } from '../sheets/book/packed-book.ts';
import annual from './annual-2569.json' with { type: 'json' };
import fiveYear from './five-year-2566-2570.json' with { type: 'json' };
import { setUp } from './set-up.ts';

/** The date of the real summary, ISO (ค.ศ.). */
export const SAMPLE_DATE = annual.asOf;

/** The rows of each sheet. */
const ROWS = 100;

let made: string | null = null;

/** A workbook with ตั้งค่า, แผน and ปี 2569 of the real plan, not yet checked; each time another one, made once. */
export function sampleBook(): BookModel {
  made ??= packBook(madeBook());
  return unpackBook(made);
}

function madeBook(): BookModel {
  const addOn = openAddOn({ book: newBookModel('แผนสุจริต ตัวอย่าง'), today: SAMPLE_DATE });
  const { firstYear, lastYear } = fiveYear;
  setUp(addOn, {
    ...{ organisation: annual.organisation, organisationType: 'อบต.', reporter: annual.reporter },
    ...{ firstYear: String(firstYear), lastYear: String(lastYear) },
  });
  const { control } = addOn;
  control.deleteSheet('ชีต1');
  control.paste(
    'ปี 2569',
    'A2',
    annual.rows.map(({ no, name, dimension, budget, quarters, remark }) =>
      [no, name, dimension, budget, ...quarters, remark].map(asTyped),
    ),
  );
  control.paste(
    'แผน',
    'A2',
    fiveYear.projects.map(({ no, dimension, mission, name, budgets, owner, remark }) =>
      [
        no,
        dimension,
        mission,
        name,
        ...Object.values(budgets).map((budget) => budget ?? '-'),
        owner,
        remark,
      ].map(asTyped),
    ),
  );
  // Of the thousand rows that Google makes of a sheet most are taken out: what remains is plenty, and a tenth of the cells.
  for (const { name, rows } of addOn.snapshot().sheets) control.deleteRows(name, ROWS + 1, rows - ROWS);
  control.select('ปี 2569', 'A2');
  return addOn.snapshot();
}

function asTyped(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
