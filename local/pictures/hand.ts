// What an officer does in the page, for the pictures: a few verbs over playwright.
import type { FrameLocator, Page } from 'playwright-core';

/** An officer's hand on one open page. */
export interface Hand {
  readonly page: Page;
  /** The sidebar; 1 is a second officer's. */
  readonly panel: (officer?: 0 | 1) => FrameLocator;
  /** Runs an item of the add-on's menu, through its sub menus. */
  readonly menu: (...captions: string[]) => Promise<void>;
  /** Waits for the dialog that says this. */
  readonly asked: (text: string) => Promise<void>;
  /** Presses the dialog's first button, having typed `text` where it asks for one. */
  readonly answer: (text?: string) => Promise<void>;
  /** Opens a sheet by its tab. */
  readonly sheet: (name: string) => Promise<void>;
  /** Goes to cells by the name box. */
  readonly goTo: (cells: string) => Promise<void>;
  /** Types into a cell. */
  readonly type: (cell: string, text: string) => Promise<void>;
}

/** The add-on's menu in the bar. */
const MENU = 'แผนสุจริต';

/** Takes hold of a page. */
export function takeHold(page: Page): Hand {
  const dialog = page.getByRole('dialog');
  const goTo = async (cells: string) => {
    await page.getByLabel('ชื่อเซลล์').fill(cells);
    await page.keyboard.press('Enter');
  };
  return {
    page,
    panel: (officer = 0) => page.frameLocator('.sidebar iframe').nth(officer),
    menu: async (...captions) => {
      for (const name of [MENU, ...captions]) await page.getByRole('menuitem', { name, exact: true }).click();
    },
    asked: (text) => dialog.getByText(text).first().waitFor(),
    answer: async (text) => {
      if (text !== undefined) await dialog.getByRole('textbox').fill(text);
      const answered = await dialog.elementHandle();
      await page.keyboard.press('Enter');
      await answered?.waitForElementState('hidden');
    },
    sheet: (name) => page.getByRole('tab', { name, exact: true }).click(),
    goTo,
    type: async (cell, text) => {
      await goTo(cell);
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
  };
}
