// The sidebar on the sample's follow-up, in a real browser, with the built add-on behind it.
import type { Page } from 'playwright-core';
import { type AddOn, openAddOn } from '../../../local/add-on.ts';
import type { HeardBrowser } from '../../../local/browser/listen.ts';
import { SAMPLE_DATE, sampleBook } from '../../../local/sample/sample-book.ts';
import { ROUND_DATE } from '../../../local/sample/sample-follow-up.ts';
import type { BookModel } from '../../../local/sheets/book/model.ts';
import type { RoundState } from '../../../src/panel/round-types.ts';
import { openOver } from './open-over-add-on.ts';

let made: string | null = null;

function madeOnce(): BookModel {
  if (made === null) {
    const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
    addOn.click('menuFollowUp');
    addOn.control.select('ปี 2569', 'A2');
    made = JSON.stringify(addOn.snapshot());
  }
  return JSON.parse(made) as BookModel;
}

/** The sidebar on a follow-up, the sample's if none is given, in the round that the day suggests. */
export async function openRounds(browser: HeardBrowser, today = ROUND_DATE, given: AddOn | null = null) {
  const opened = await openOver(browser, { addOn: given ?? openAddOn({ book: madeOnce(), today }) });
  await chooseRounds(opened.page);
  return opened;
}

/** An add-on whose first save of a round is made, but answered by nothing. */
export function lossyAddOn(): AddOn {
  const addOn = openAddOn({ book: madeOnce(), today: ROUND_DATE });
  let lost = false;
  return {
    ...addOn,
    run: (name, ...values) => {
      const done = addOn.run<never>(name, ...values);
      if (name !== 'roundSave' || lost) return done;
      lost = true;
      return { ...done, answer: null as never };
    },
  };
}

/** Goes to the follow-up of 2569 from the plan's list. */
export async function chooseRounds(page: Page): Promise<void> {
  await page.waitForSelector('.projects li');
  await page.selectOption('#sheet', 'ผล 2569');
  await page.waitForSelector('.rounds li');
}

/** What the sheet holds of each project of 2569. */
export function roundCells(addOn: AddOn, round: 6 | 12 = 6): RoundState['rows'][number]['cells'][] {
  const { answer } = addOn.run<RoundState>('roundOpen', 2569, round);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value.rows.map((row) => row.cells);
}

/** Waits until the panel says that it has saved. */
export const saved = (page: Page) => page.waitForSelector('.notice:has-text("บันทึกแล้ว")');

/** Waits until the server has answered. */
export const settled = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));

/** Saves the open form and goes back to the list. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await saved(page);
}

/** Goes to another round. */
export async function goToRound(page: Page, months: 6 | 12): Promise<void> {
  await page.getByText(`รอบ ${months} เดือน`, { exact: true }).click();
  await settled(page);
}
