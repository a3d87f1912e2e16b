// The page's pictures as data: in each scene an officer goes on from picture to picture, over a book of its own.
import type { Hand } from './hand.ts';

/** A picture: its file's name, what of the page it shows, and how the officer comes there from the one before. */
export interface Picture {
  readonly name: string;
  /** The whole window, or one part of it. */
  readonly shows: 'window' | 'sidebar' | 'dialog';
  readonly go: (hand: Hand) => Promise<unknown>;
}

/** Pictures that follow each other in one window. */
export interface Scene {
  /** A new file; the real plan, or all of it with six months followed up; an officer's own table. */
  readonly book: 'new' | 'sample' | 'whole' | 'own-table';
  /** The window, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly pictures: readonly Picture[];
}

const YEAR = 'ปี 2569';
const WINDOW = { width: 1040, height: 580 };

const openPanel = async ({ menu, panel }: Hand) => {
  await menu('เปิดแถบด้านข้าง');
  await panel().locator('.projects li').first().waitFor();
};
/** Opens the sidebar on a sheet. */
const openSheet = async (hand: Hand, name: string) => {
  await hand.sheet(name);
  await openPanel(hand);
};
/** Types what the check has to find: an amount that is none, one in words, a quarter that is none. */
const makeMistakes = async ({ sheet, type, page }: Hand) => {
  await sheet(YEAR);
  await type('D3', 'สิบห้าพัน');
  await type('D5', '๕,๐๐๐ บาท');
  await type('C8', 'มิติ 2');
  await page.locator('.toast').getByText('C8').waitFor();
  await page.locator('.toast').getByRole('button', { name: 'ปิด' }).click();
};

/** Every scene. `guide-…` follow the steps of the officer's guide. */
export const SCENES: readonly Scene[] = [
  {
    book: 'new',
    size: { width: 1120, height: 760 },
    pictures: [
      {
        name: 'guide-01-menu',
        shows: 'window',
        go: async ({ page }) => {
          await page.getByRole('menuitem', { name: 'แผนสุจริต' }).click();
          await page.getByRole('menuitem', { name: 'ตั้งค่าสมุดงาน' }).hover();
        },
      },
      {
        name: 'guide-02-set-up',
        shows: 'sidebar',
        go: async ({ page, panel }) => {
          await page.getByRole('menuitem', { name: 'ตั้งค่าสมุดงาน' }).click();
          await page.setViewportSize({ width: 1120, height: 1130 });
          for (const [label, text] of [
            ['ชื่อเต็มของหน่วยงาน', 'องค์การบริหารส่วนตำบลหนองสุจริต'],
            ['ปีแรกของแผน', '2566'],
            ['ปีสุดท้ายของแผน', '2570'],
            ['ผู้ออกรายงาน', 'นางสาวใจดี มีสุจริต'],
          ] as const) {
            await panel().getByLabel(label).fill(text);
          }
        },
      },
      {
        name: 'guide-03-set-up-done',
        shows: 'window',
        go: async ({ page, panel }) => {
          await page.setViewportSize({ width: 1120, height: 760 });
          await panel().getByRole('button', { name: 'บันทึกการตั้งค่า' }).press('Enter');
          await panel().getByText('ต่อไป: กรอกโครงการ').waitFor();
        },
      },
    ],
  },
  {
    book: 'sample',
    size: WINDOW,
    pictures: [
      { name: 'page', shows: 'window', go: ({ goTo }) => goTo('B3') },
      { name: 'guide-04-sidebar', shows: 'window', go: openPanel },
      {
        name: 'page-developers',
        shows: 'window',
        go: async ({ page }) => page.getByText('สำหรับนักพัฒนา').click(),
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1000, height: 1190 },
    pictures: [
      {
        name: 'guide-05-form',
        shows: 'sidebar',
        go: async (hand) => {
          await openPanel(hand);
          const panel = hand.panel();
          await panel.getByRole('button', { name: 'เพิ่มโครงการ' }).click();
          await panel.getByLabel('ชื่อโครงการ').fill('โครงการอบรมคุณธรรมและจริยธรรมของเยาวชน');
          await panel.getByRole('radio').first().check();
          for (const quarter of [0, 1]) await panel.getByRole('checkbox').nth(quarter).check();
          await panel.getByLabel('งบประมาณ (บาท)').fill('๑๕,๐๐๐');
        },
      },
      {
        name: 'guide-06-form-error',
        shows: 'sidebar',
        go: async ({ page, panel }) => {
          // The messages take room.
          await page.setViewportSize({ width: 1000, height: 1340 });
          for (const quarter of [0, 1]) await panel().getByRole('checkbox').nth(quarter).uncheck();
          await panel().getByLabel('งบประมาณ (บาท)').fill('สิบห้าพัน');
          await panel().getByRole('button', { name: 'บันทึก', exact: true }).press('Enter');
        },
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1000, height: 1400 },
    pictures: [
      {
        name: 'guide-07-plan-form',
        shows: 'sidebar',
        go: async (hand) => {
          await openPanel(hand);
          const panel = hand.panel();
          await panel.getByLabel('ชีต', { exact: true }).selectOption('แผน');
          await panel.locator('.projects li').nth(26).waitFor();
          await panel.locator('.projects li').nth(5).getByRole('button').click();
          await panel.getByLabel('งบประมาณปี 2569').waitFor();
        },
      },
    ],
  },
  {
    book: 'sample',
    size: WINDOW,
    pictures: [
      {
        name: 'guide-08-check',
        shows: 'window',
        go: async (hand) => {
          await makeMistakes(hand);
          await hand.menu('ตรวจสอบแผน');
          await hand.asked('ตรวจแล้ว');
        },
      },
      {
        name: 'guide-09-marks',
        shows: 'window',
        go: async ({ answer, sheet, goTo }) => {
          await answer();
          await sheet(YEAR);
          await goTo('B3');
        },
      },
      {
        name: 'guide-11-mend',
        shows: 'dialog',
        go: async ({ menu, asked }) => {
          await menu('ปรับแผน', 'แก้ไขที่แก้ได้อย่างปลอดภัย');
          await asked('แก้เลยหรือไม่');
        },
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1000, height: 800 },
    pictures: [
      {
        name: 'guide-10-findings',
        shows: 'sidebar',
        go: async (hand) => {
          await makeMistakes(hand);
          await openPanel(hand);
          await hand.panel().getByRole('tab', { name: 'ตรวจสอบ' }).press('Enter');
        },
      },
    ],
  },
  {
    book: 'sample',
    size: WINDOW,
    pictures: [
      {
        name: 'guide-12-tick',
        shows: 'window',
        go: async ({ goTo, menu, asked, page }) => {
          await goTo('A4:A7');
          await menu('ปรับแผน', 'ติ๊กไตรมาสของแถวที่เลือก');
          await asked('ไตรมาส');
          await page.getByRole('dialog').getByRole('textbox').fill('15/12/2568 - 20/4/2569');
        },
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1000, height: 900 },
    pictures: [
      {
        name: 'guide-13-totals',
        shows: 'sidebar',
        go: async (hand) => {
          await openPanel(hand);
          await hand.panel().getByRole('tab', { name: 'สรุป' }).press('Enter');
        },
      },
      {
        name: 'guide-17-print',
        shows: 'sidebar',
        go: async ({ panel }) => {
          await panel().getByRole('button', { name: 'ทำสรุป 2569' }).press('Enter');
          await panel().getByText('เปิดไฟล์ PDF').waitFor();
        },
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1120, height: 880 },
    pictures: [
      {
        name: 'guide-14-summary',
        shows: 'window',
        go: async ({ menu, answer, asked }) => {
          await menu('ทำรายงาน', 'ทำสรุปประจำปี');
          await asked('15 โครงการ');
          await answer();
        },
      },
      {
        name: 'guide-15-plan-table',
        shows: 'window',
        go: async ({ page, menu, answer, asked }) => {
          await page.setViewportSize({ width: 1280, height: 640 });
          await menu('ทำรายงาน', 'ทำตารางแผนทุกปี');
          await asked('ยอดรวม');
          await answer();
        },
      },
      {
        name: 'guide-16-overview',
        shows: 'window',
        go: async ({ page, menu, answer, asked }) => {
          await page.setViewportSize({ width: 1120, height: 1190 });
          await menu('ทำรายงาน', 'ทำภาพรวม');
          await asked('ภาพรวม');
          await answer();
        },
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1280, height: 800 },
    pictures: [
      {
        name: 'guide-18-conflict',
        shows: 'sidebar',
        go: async (hand) => {
          await openPanel(hand);
          const { page, panel } = hand;
          await page.getByText('สำหรับนักพัฒนา').click();
          await page.getByRole('button', { name: 'เปิดแถบข้างของเจ้าหน้าที่คนที่สอง' }).click();
          await page.getByText('สำหรับนักพัฒนา').click();
          for (const officer of [0, 1] as const) {
            await panel(officer).getByRole('button', { name: 'โครงการจัดเวทีประชาคม' }).click();
            await panel(officer).getByLabel('งบประมาณ (บาท)').waitFor();
          }
          for (const [officer, budget] of [
            [1, '๗,๐๐๐'],
            [0, '๘,๐๐๐'],
          ] as const) {
            await panel(officer).getByLabel('งบประมาณ (บาท)').fill(budget);
            await panel(officer).getByRole('button', { name: 'บันทึก', exact: true }).press('Enter');
            await panel(officer)
              .getByText(officer === 1 ? 'บันทึกแล้ว' : 'มีผู้อื่นแก้ไข')
              .first()
              .waitFor();
          }
        },
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1000, height: 640 },
    pictures: [
      {
        name: 'guide-19-accounts',
        shows: 'sidebar',
        go: async ({ page, menu, panel }) => {
          // Google's refusal where several accounts are signed in, as the sidebar gets it.
          await page.route('**/Code.js', async (route) => {
            const code = await (await route.fetch()).text();
            const refuse = `function panelOpen() { throw new Error('PERMISSION_DENIED'); }`;
            await route.fulfill({ contentType: 'text/javascript', body: `${code}\n${refuse}` });
          });
          await page.reload();
          await menu('เปิดแถบด้านข้าง');
          await panel().getByRole('button', { name: 'ลองอีกครั้ง' }).waitFor();
        },
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1000, height: 800 },
    pictures: [
      {
        name: 'guide-20-self-test',
        shows: 'dialog',
        go: async ({ page, menu }) => {
          await menu('ช่วยเหลือ', 'ทดสอบระบบ');
          await page.frameLocator('dialog iframe').getByRole('textbox').waitFor();
        },
      },
    ],
  },
  // A listing's screenshots are of this size.
  {
    book: 'sample',
    size: { width: 1280, height: 800 },
    pictures: [
      { name: '../marketplace/screenshot-1', shows: 'window', go: openPanel },
      {
        name: '../marketplace/screenshot-2',
        shows: 'window',
        go: async ({ menu, answer, asked }) => {
          await menu('ทำรายงาน', 'ทำสรุปประจำปี');
          await asked('15 โครงการ');
          await answer();
        },
      },
    ],
  },
  {
    book: 'sample',
    size: { width: 1000, height: 1390 },
    pictures: [
      {
        name: 'guide-21-round-form',
        shows: 'sidebar',
        go: async (hand) => {
          await hand.menu('ปรับแผน', 'สร้างชีตผลการดำเนินงาน');
          await hand.asked('15 โครงการ');
          await hand.answer();
          await hand.menu('เปิดแถบด้านข้าง');
          const panel = hand.panel();
          await panel.locator('#sheet').selectOption('ผล 2569');
          await panel.locator('.rounds button').nth(1).click();
          await panel.getByText('ดำเนินการแล้วเสร็จ').click();
          await panel.locator('#spent').fill('๑๒,๕๐๐');
        },
      },
    ],
  },
  {
    book: 'whole',
    size: { width: 1120, height: 2460 },
    pictures: [
      {
        name: 'guide-22-overview-round',
        shows: 'window',
        go: async ({ menu, answer, asked }) => {
          await menu('ทำรายงาน', 'ทำภาพรวม');
          await asked('ภาพรวม');
          await answer();
        },
      },
    ],
  },
  {
    book: 'whole',
    size: { width: 1280, height: 640 },
    pictures: [{ name: 'guide-23-follow-up-sheet', shows: 'window', go: ({ sheet }) => sheet('ผล 2569') }],
  },
  {
    book: 'whole',
    size: { width: 1000, height: 1100 },
    pictures: [
      {
        name: 'guide-24-round-list',
        shows: 'sidebar',
        go: async (hand) => {
          await hand.sheet('ผล 2569');
          await hand.menu('เปิดแถบด้านข้าง');
          const panel = hand.panel();
          await panel.locator('.projects li').first().waitFor();
          await panel.getByRole('button', { name: 'กรอกผลรายรอบ' }).press('Enter');
          await panel.locator('.rounds button').first().waitFor();
          await panel.getByText('รอบ 6 เดือน', { exact: true }).click();
          await panel.locator('.rounds').getByText('อยู่ระหว่างดำเนินการ').first().waitFor();
        },
      },
      {
        name: 'guide-25-e-plan',
        shows: 'sidebar',
        go: async ({ panel }) => {
          await panel().locator('.rounds button').nth(1).click();
          await panel().getByRole('button', { name: 'คัดลอกไป e-PlanNACC' }).press('Enter');
          await panel().locator('.copy').waitFor();
        },
      },
    ],
  },
  {
    book: 'whole',
    size: { width: 1000, height: 1990 },
    pictures: [
      {
        name: 'guide-26-description',
        shows: 'sidebar',
        go: async (hand) => {
          await openSheet(hand, 'รายละเอียดโครงการ');
          await hand.panel().locator('.projects button').nth(14).click();
          await hand.panel().locator('#principles').waitFor();
        },
      },
    ],
  },
  {
    book: 'whole',
    size: { width: 1000, height: 1290 },
    pictures: [
      {
        name: 'guide-27-risk',
        shows: 'sidebar',
        go: async (hand) => {
          await openSheet(hand, 'ความเสี่ยง');
          const panel = hand.panel();
          await panel.locator('.projects button').nth(2).click();
          await panel.locator('#measures').waitFor();
          await panel.getByLabel('โอกาส').selectOption('3');
          await panel.getByLabel('ผลกระทบ').selectOption('4');
          await panel.locator('#measures').press('Control+End');
          await hand.page.keyboard.insertText('\nแสดงเจตนารมณ์');
          await panel.getByRole('group', { name: 'โครงการในแผน' }).waitFor();
        },
      },
    ],
  },
  {
    book: 'whole',
    size: { width: 1000, height: 1540 },
    pictures: [
      {
        name: 'guide-28-target',
        shows: 'sidebar',
        go: async (hand) => {
          await openSheet(hand, 'เป้าหมาย');
          await hand.panel().locator('.projects button').nth(1).click();
          await hand.panel().getByLabel('เป้าหมายปี 2566').waitFor();
        },
      },
    ],
  },
  {
    book: 'whole',
    size: { width: 1000, height: 2020 },
    pictures: [
      {
        name: 'guide-29-book-text',
        shows: 'sidebar',
        go: async (hand) => {
          await openSheet(hand, 'เล่มแผน');
          await hand.panel().getByRole('button', { name: 'วัตถุประสงค์', exact: true }).click();
          await hand.panel().locator('.slots li').first().waitFor();
        },
      },
    ],
  },
  {
    book: 'own-table',
    size: { width: 1120, height: 900 },
    pictures: [
      { name: 'guide-30-own-table', shows: 'window', go: ({ goTo }) => goTo('A1') },
      {
        name: 'guide-31-import',
        shows: 'dialog',
        go: async ({ menu, page }) => {
          await menu('ปรับแผน', 'นำเข้าจากชีตนี้');
          await page.frameLocator('dialog iframe').getByText('ข้อสงสัย').first().waitFor();
        },
      },
      {
        name: 'guide-32-doubts',
        shows: 'dialog',
        go: async ({ page }) => {
          const dialog = page.frameLocator('dialog iframe');
          await dialog.getByText('คอลัมน์ที่เข้าใจ').click();
          const [amount, quarters] = [
            dialog.locator('[id^=mend]').first(),
            dialog.locator('[id^=mend]').last(),
          ];
          await amount.fill('๑๒,๕๐๐');
          await amount.press('Enter');
          await quarters.fill('กลางปี');
          await quarters.press('Enter');
          await dialog.getByText('อ่านไม่ได้แน่ชัด').scrollIntoViewIfNeeded();
          await dialog.locator('main').evaluate(() => scrollTo(0, document.body.scrollHeight));
        },
      },
    ],
  },
];
