// How wide Thai text is and how high its rows are: an estimate from Sarabun's own widths.
import { expect, test } from 'vitest';
import {
  fittedRowHeight,
  lineCount,
  linesHeight,
  textWidth,
} from '../../../local/sheets/book/text-metrics.ts';

test('vowels and tone marks above and below have no width', () => {
  expect(textWidth('กี่')).toBe(textWidth('ก'));
  expect(textWidth('กำ')).toBeGreaterThan(textWidth('ก'));
  expect(textWidth('กก', { fontSize: 20 })).toBeCloseTo(4 * textWidth('ก', { fontSize: 10 }));
});

test('only wrapped text is broken, between words or, in Thai, between syllables', () => {
  const text = 'โครงการส่งเสริมคุณธรรมและจริยธรรม';
  const style = { fontSize: 14, wrap: 'wrap' } as const;
  expect(lineCount(text, 150, { fontSize: 14 })).toBe(1);
  expect(lineCount(text, 1000, style)).toBe(1);
  const lines = lineCount(text, 150, style);
  expect(lines).toBeGreaterThanOrEqual(Math.ceil(textWidth(text, style) / 144));
  expect(lines).toBeLessThanOrEqual(Math.ceil(textWidth(text, style) / 144) + 1);
  expect(lineCount('ก\nข', 1000, style)).toBe(2);
  expect(lineCount('ก'.repeat(100), 50, style)).toBeGreaterThan(10);
});

test('a row is as high as its highest cell, and never below 21 pixels', () => {
  const style = { fontFamily: 'Sarabun', fontSize: 14, wrap: 'wrap' } as const;
  expect(fittedRowHeight([], [])).toBe(21);
  expect(fittedRowHeight([{ text: 'ก' }], [100])).toBe(21);
  expect(
    fittedRowHeight(
      [
        { text: 'ก', style },
        { text: 'ก\nข\nค', style },
      ],
      [100, 100],
    ),
  ).toBe(linesHeight(3, style));
});
