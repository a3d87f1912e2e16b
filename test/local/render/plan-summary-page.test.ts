// The table of the real plan as LibreOffice prints it: A4 across, its header on each page, no project cut, the right totals.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAddOn } from '../../../local/add-on.ts';
import { officeSheets, xlsxToPdf } from '../../../local/render/office.ts';
import { A4_LANDSCAPE, pdfPages, pdfText } from '../../../local/render/pdf.ts';
import { SAMPLE_DATE, sampleBook } from '../../../local/sample/sample-book.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { triesAll } from '../../suites.ts';

const folder = mkdtempSync(join(tmpdir(), 'sucharit-plan-'));
const file = join(folder, 'plan.xlsx');
let pdf = '';

beforeAll(async () => {
  const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  expect(addOn.run('panelReport', 'แผน', false).answer.ok).toBe(true);
  writeFileSync(file, await writeXlsx(addOn.snapshot()));
  pdf = await xlsxToPdf(file, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('สรุป 2566-2570 printed by LibreOffice', () => {
  it('is a few A4 pages across, each with the title and the header', async () => {
    const sizes = await pdfPages(pdf);
    expect(new Set(sizes.map((size) => JSON.stringify(size)))).toEqual(
      new Set([JSON.stringify(A4_LANDSCAPE)]),
    );
    expect(sizes.length).toBeLessThanOrEqual(3);
    const pages = (await pdfText(pdf)).split('\f').filter((page) => page.trim() !== '');
    expect(pages).toHaveLength(sizes.length);
    for (const page of pages) {
      expect(page).toContain('(พ.ศ. 2566 - 2570)');
      expect(page).toContain('โครงการ/กิจกรรม/มาตรการ');
    }
  });

  it('has each project on one page, amounts and all', async () => {
    const pages = (await pdfText(pdf)).split('\f');
    const found = pages.map((page) =>
      [...page.matchAll(/(?:^| )(\d+)\) \S/gm)].map(([, number]) => Number(number)),
    );
    expect(found.flat()).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
  });

  it.runIf(triesAll('office'))('adds up to what the plan document says', async () => {
    const rows = (await officeSheets(file))['สรุป 2566-2570'] ?? [];
    const amounts = (...baht: string[]) => baht.map((text) => `จำนวน ${text} บาท`);
    expect(
      rows.filter(([, , projects]) => projects?.startsWith('รวม จำนวน')).map((row) => row.slice(2, 8)),
    ).toEqual([
      ['รวม จำนวน 9 โครงการ', ...amounts('15,000', '20,000', '30,000', '15,000', '20,000')],
      ['รวม จำนวน 6 โครงการ', ...amounts('0', '0', '0', '0', '0')],
      ['รวม จำนวน 6 โครงการ', ...amounts('5,000', '5,000', '5,000', '5,000', '5,000')],
      ['รวม จำนวน 6 โครงการ', ...amounts('5,000', '5,000', '0', '0', '0')],
    ]);
    expect(rows[rows.length - 1]?.slice(0, 8)).toEqual([
      ...['รวมทั้งสิ้น', '', 'จำนวน 27 โครงการ'],
      ...amounts('25,000', '30,000', '35,000', '20,000', '25,000'),
    ]);
  });
});
