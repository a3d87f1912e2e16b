// How long a keystroke in the sidebar's search takes to be painted, with many projects; in Chromium, over the real add-on.
import type { Frame } from 'playwright-core';
import { openStage } from '../browser/stage.ts';
import { takeHold } from '../pictures/hand.ts';
import { largeBook } from './large-plan.ts';

/** Letters that leave many names, then few, then all again. */
const KEYS = [...'โครงการชุม', ...Array.from({ length: 10 }, () => 'Backspace')];

/** The median and the worst time from keystroke to paint, milliseconds. */
export async function keystrokes(
  projects: number,
): Promise<{ readonly median: number; readonly worst: number }> {
  const stage = await openStage({ addOn: 'dist', sample: largeBook(projects) });
  try {
    const page = await stage.open();
    page.setDefaultTimeout(30_000);
    const hand = takeHold(page);
    await hand.menu('เปิดแถบด้านข้าง');
    const search = hand.panel().locator('[data-focus=search]');
    await search.click();
    const element = await search.elementHandle();
    const frame = await element?.ownerFrame();
    if (!frame) throw new Error('the sidebar has no frame');
    await watch(frame);
    for (const key of KEYS) {
      if (key.length > 1) await page.keyboard.press(key);
      else await page.keyboard.insertText(key);
      await page.waitForTimeout(60);
    }
    const times = await frame.evaluate(() => (window as unknown as { painted: number[] }).painted);
    if (times.length < KEYS.length)
      throw new Error(`only ${times.length} of ${KEYS.length} keystrokes were painted`);
    const sorted = [...times].sort((a, b) => a - b);
    return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
  } finally {
    await stage.close();
  }
}

/** From the input event to the task after the next frame: by then the frame with the answer has been painted. */
async function watch(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const painted: number[] = [];
    (window as unknown as { painted: number[] }).painted = painted;
    addEventListener(
      'input',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const after = new MessageChannel();
          after.port1.onmessage = () => painted.push(performance.now() - start);
          after.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}
