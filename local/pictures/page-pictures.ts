// Pictures of the web page and the sidebar in each state, over the sample plan, in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { buildPage } from '../page/build.mjs';
import { openChromium } from '../page/chromium.ts';
import { serve } from '../page/serve.mjs';
import { SAMPLE_DATE, sampleBook } from '../sample/sample-book.ts';

/** The page, and the sidebar's frame in it. */
interface Screen {
  readonly page: Page;
  readonly panel: FrameLocator;
}

/** Clicks through the add-on's menu. */
async function command({ page }: Screen, ...captions: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'แผนสุจริต', exact: true }).click();
  for (const caption of captions) await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

/** Waits for the add-on's last word, and closes it. */
async function confirm({ page }: Screen): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

/** Opens a tab of the sidebar. */
async function panelTab({ panel }: Screen, name: string): Promise<void> {
  await panel.getByRole('tab', { name }).click();
}

/** Each picture with what is done before it; one goes on where the one before has ended. */
const STEPS: readonly { readonly name: string; readonly act: (screen: Screen) => Promise<void> }[] = [
  { name: 'page', act: async () => {} },
  {
    name: 'page-menu',
    act: async ({ page }) => {
      await page.getByRole('menuitem', { name: 'แผนสุจริต', exact: true }).click();
      await page.getByRole('menuitem', { name: 'ทำรายงาน', exact: true }).click();
    },
  },
  {
    name: 'page-check',
    act: async (screen) => {
      await screen.page.keyboard.press('Escape');
      await screen.page.keyboard.press('Escape');
      await command(screen, 'ตรวจสอบแผน');
      await screen.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'page-marks',
    act: async (screen) => {
      await confirm(screen);
      await screen.page.getByRole('tab', { name: 'แผน', exact: true }).click();
    },
  },
  {
    name: 'sidebar-list',
    act: async (screen) => {
      await screen.page.getByRole('tab', { name: 'ปี 2569' }).click();
      await command(screen, 'เปิดแถบด้านข้าง');
      await screen.panel.getByText('15 โครงการ').waitFor();
    },
  },
  { name: 'sidebar-findings', act: (screen) => panelTab(screen, 'ตรวจสอบ') },
  { name: 'sidebar-totals', act: (screen) => panelTab(screen, 'สรุป') },
  {
    name: 'sidebar-form',
    act: async (screen) => {
      await panelTab(screen, 'โครงการ');
      await screen.panel.getByRole('button', { name: 'เพิ่มโครงการ' }).click();
      await screen.panel.getByLabel('ชื่อโครงการ').fill('โครงการอบรมคุณธรรมและจริยธรรม');
      await screen.panel.getByRole('radio').first().check({ force: true });
      await screen.panel.getByLabel('งบประมาณ (บาท)').fill('๑๕,๐๐๐ บาท');
    },
  },
  {
    name: 'sidebar-form-errors',
    act: async ({ panel }) => {
      await panel.getByLabel('ชื่อโครงการ').fill('');
      await panel.getByLabel('งบประมาณ (บาท)').fill('สิบบาท');
      await panel.getByRole('button', { name: 'บันทึก', exact: true }).click();
    },
  },
];

/** Makes the pictures. @returns their paths */
export async function pagePictures(folder: string): Promise<string[]> {
  const work = mkdtempSync(join(tmpdir(), 'sucharit-pictures-'));
  await buildPage({ folder: work, addOn: 'dist', sample: sampleBook() });
  const { server, address } = await serve(work, 0);
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.clock.setFixedTime(new Date(`${SAMPLE_DATE}T09:00:00+07:00`));
    await page.goto(address);
    await page.getByRole('grid').waitFor();
    const screen = { page, panel: page.frameLocator('.sidebar iframe') };
    const made: string[] = [];
    for (const { name, act } of STEPS) {
      await act(screen);
      // Whatever moves or waits has come to rest.
      await page.waitForTimeout(400);
      const path = join(folder, `${name}.png`);
      await page.screenshot({ path });
      made.push(path);
    }
    return made;
  } finally {
    await browser.close();
    server.close();
    rmSync(work, { recursive: true });
  }
}
