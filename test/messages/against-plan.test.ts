// What an officer reads where the year and the plan disagree.
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/core/compare/reconcile.ts';
import { FINDINGS_EN } from '../../src/messages/en/findings.ts';
import { findingMessage } from '../../src/messages/finding-message.ts';
import { FINDINGS_TH } from '../../src/messages/th/findings.ts';
import { planReading, REAL_SETTINGS, yearReading } from '../core/real-plan.ts';
import { planSheet, withCell, yearSheet } from '../core/seed.ts';

/** The real year with one amount, one dimension and two names changed, and one project recognised by its รหัส. */
function told(messages: typeof FINDINGS_TH): readonly string[] {
  const changes = [
    [3, 5, 14000],
    [3, 3, 2],
    [11, 2, 'โครงการจัดเวทีประชาสังคม'],
    [14, 2, 'ตรวจภายใน'],
    [14, 12, 'P-AAAA'],
  ] as const;
  const year = changes.reduce(
    (sheet, [row, column, value]) => withCell(sheet, row, column, value),
    yearSheet(),
  );
  const plan = planReading(withCell(planSheet(), 23, 12, 'P-AAAA'), 2566, 2570);
  const { findings } = reconcile(yearReading(year, 2569), plan, REAL_SETTINGS);
  return findings.map((finding) => findingMessage(finding, messages));
}

describe('the sentences', () => {
  it('name both sides in Thai', () => {
    expect(told(FINDINGS_TH)).toMatchInlineSnapshot(`
      [
        "ชีต "ปี 2569" เซลล์ C3 (มิติ): มิติ 2 ไม่ตรงกับชีต "แผน" แถวที่ 7 ซึ่งเป็นมิติ 1 ให้แก้ให้ตรงกัน",
        "ชีต "ปี 2569" เซลล์ E3 (งบประมาณ): งบประมาณ 14,000.00 บาท ไม่ตรงกับชีต "แผน" แถวที่ 7 ซึ่งเป็น 15,000.00 บาท ให้แก้ให้ตรงกัน",
        "ชีต "ปี 2569" เซลล์ B5 (รายการโครงการ): ไม่พบโครงการ "โครงการเชิดชูเกียรติบุคลากรที่ปฏิบัติงานเป็นไปตามมาตรฐาน ด้ว…" ในชีต "แผน" ให้เพิ่มในแผน หรือลบออกจากปีนี้",
        "ชีต "ปี 2569" เซลล์ B8 (รายการโครงการ): โครงการ "กิจกรรม “วิเคราะห์ผลการจัดซื้อจัดจ้างประจำปี”" มีในแผน แต่แผนไม่ได้กำหนดให้ดำเนินการในปี 2569 ให้แก้แผน หรือลบออกจากปีนี้",
        "ชีต "ปี 2569" เซลล์ B11 (รายการโครงการ): "โครงการจัดเวทีประชาสังคม" น่าจะเป็นโครงการเดียวกับชีต "แผน" แถวที่ 17 "โครงการจัดเวทีประชาคม" ถ้าใช่ ให้ยืนยันด้วยเมนู สร้างแผนประจำปี หรือแก้ชื่อให้ตรงกัน",
        "ชีต "ปี 2569" เซลล์ B14 (รายการโครงการ): ชื่อ "ตรวจภายใน" ไม่ตรงกับชีต "แผน" แถวที่ 23 ซึ่งมีรหัสเดียวกัน แต่ชื่อ "โครงการจัดทำแผนการตรวจสอบภายในประจำปี" ให้แก้ชื่อให้ตรงกัน",
        "ชีต "แผน" เซลล์ H20 (งบ 2569): แผนกำหนดให้ดำเนินการโครงการ "กิจกรรมส่งเสริมชุมชนเฝ้าระวังการทุจริต" ในปี 2569 แต่ไม่พบในชีตของปีนั้น ให้เพิ่มโครงการ หรือแก้แผน",
        "ชีต "แผน" เซลล์ H21 (งบ 2569): แผนกำหนดให้ดำเนินการโครงการ "โครงการสร้างเครือข่ายภาคประชาชนเพื่อเฝ้าระวังการทุจริตขององ…" ในปี 2569 แต่ไม่พบในชีตของปีนั้น ให้เพิ่มโครงการ หรือแก้แผน",
      ]
    `);
  });

  it('name both sides in English', () => {
    expect(told(FINDINGS_EN)).toMatchInlineSnapshot(`
      [
        "Sheet "ปี 2569", cell C3 (มิติ): dimension 2 differs from the sheet "แผน", row 7: dimension 1. Correct one of them.",
        "Sheet "ปี 2569", cell E3 (งบประมาณ): the budget of 14,000.00 baht differs from the sheet "แผน", row 7: 15,000.00 baht. Correct one of them.",
        "Sheet "ปี 2569", cell B5 (รายการโครงการ): the project "โครงการเชิดชูเกียรติบุคลากรที่ปฏิบัติงานเป็นไปตามมาตรฐาน ด้ว…" is not in the sheet "แผน". Add it to the plan, or remove it from this year.",
        "Sheet "ปี 2569", cell B8 (รายการโครงการ): the project "กิจกรรม “วิเคราะห์ผลการจัดซื้อจัดจ้างประจำปี”" is in the plan, but not in 2569. Correct the plan, or remove it from this year.",
        "Sheet "ปี 2569", cell B11 (รายการโครงการ): "โครงการจัดเวทีประชาสังคม" is probably the same project as in the sheet "แผน", row 17: "โครงการจัดเวทีประชาคม". If it is, confirm it by the menu สร้างแผนประจำปี, or make the names the same.",
        "Sheet "ปี 2569", cell B14 (รายการโครงการ): the name "ตรวจภายใน" differs from the sheet "แผน", row 23, which has the same id but the name "โครงการจัดทำแผนการตรวจสอบภายในประจำปี". Make the names the same.",
        "Sheet "แผน", cell H20 (งบ 2569): the plan has the project "กิจกรรมส่งเสริมชุมชนเฝ้าระวังการทุจริต" in 2569, but that year's sheet doesn't. Add it there, or correct the plan.",
        "Sheet "แผน", cell H21 (งบ 2569): the plan has the project "โครงการสร้างเครือข่ายภาคประชาชนเพื่อเฝ้าระวังการทุจริตขององ…" in 2569, but that year's sheet doesn't. Add it there, or correct the plan.",
      ]
    `);
  });
});
