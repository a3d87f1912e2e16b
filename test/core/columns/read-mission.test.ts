import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../src/core/catalogue.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import { missionIndex, readMission } from '../../../src/core/columns/mission.ts';

const catalogue = catalogueFor(2566);
const missions = missionIndex(catalogue);
const read = (cell: CellValue) => readMission(cell, missions);

describe('a mission', () => {
  it.each<[CellValue, string]>([
    ['1.2.3', '1.2.3'],
    [' ๑.๒.๓ ', '1.2.3'],
    ['1.2', '1.2'],
    [1.2, '1.2'],
    ['4.3.2.', '4.3.2'],
    ['2.1.2 การเปิดเผยข้อมูลการบริหารเงินงบประมาณ', '2.1.2'],
    ['2.1.2) การเปิดเผยข้อมูล การบริหารเงิน\nงบประมาณ', '2.1.2'],
    ['๒.๑.๒: การเปิดเผยข้อมูลการบริหารเงินงบประมาณ', '2.1.2'],
    ['การเปิดเผยข้อมูลการบริหารเงินงบประมาณ', '2.1.2'],
    ['มาตรการจัดการเรื่องร้องเรียนการทุจริต', '4.3'],
  ])('may be written as %j', (cell, code) => {
    expect(read(cell)).toEqual({ kind: 'value', value: code });
  });

  it.each<CellValue>([
    '1',
    1,
    '1.9',
    '1.2.9',
    '1.2.3.4',
    '1.2.33',
    '1.2.3ก',
    '2.1.2 การเปิดเผยข้อมูลการบริหารงานและการดำเนินงาน',
    'เสริมสร้างจิตสำนึก',
    'constructor',
    true,
    { date: '2001-02-03' },
  ])('can not be understood when it is %j', (cell) => {
    expect(read(cell)).toEqual({ kind: 'invalid' });
  });

  it.each(['', '  \u200b'])('may be left out (%j)', (cell) => {
    expect(read(cell)).toEqual({ kind: 'empty' });
  });

  it('is known by its code and by its name, for every one of the catalogue', () => {
    const all = catalogue.dimensions.flatMap(({ missions }) =>
      missions.flatMap((mission) => [mission, ...mission.subMissions]),
    );
    expect(all).toHaveLength(36);
    for (const { code, name } of all) {
      expect([read(code), read(name), read(`${code} ${name}`)]).toEqual(
        Array(3).fill({ kind: 'value', value: code }),
      );
    }
  });

  it('whose name another mission has too is not known by its name alone', () => {
    const twins = missionIndex({
      cycle: { firstYear: 2571, lastYear: 2574 },
      dimensions: [
        {
          dimension: 1,
          name: '',
          missions: [{ code: '1.1', name: 'ก', subMissions: [{ code: '1.1.1', name: 'ก' }] }],
        },
      ],
    });
    expect(readMission('ก', twins)).toEqual({ kind: 'invalid' });
    expect(readMission('1.1.1 ก', twins)).toEqual({ kind: 'value', value: '1.1.1' });
  });
});
