// A command that asks is run again with the answers; nothing of the given-up runs is left.
import { describe, expect, test } from 'vitest';
import { type Attempt, answerInTurn, replay } from '../../../local/page/add-on/replay.ts';

/** A command that asks for a name and an age, writing to a copy of the book as it goes. */
function command(book: { cells: string[] }) {
  return (answers: readonly string[]): Attempt<string, { cells: string[] }> => {
    const copy = structuredClone(book);
    const next = answerInTurn(answers);
    copy.cells.push('เริ่ม');
    for (const question of ['ชื่อ', 'อายุ']) {
      const answer = next();
      if (answer === null) return { kind: 'asks', question };
      copy.cells.push(`${question}=${answer}`);
    }
    return { kind: 'ended', end: copy };
  };
}

describe('A command that asks', () => {
  test('is asked each question once, in turn, and writes everything once', async () => {
    const asked: string[] = [];
    const book = { cells: ['เดิม'] };
    const end = await replay(command(book), async (question) => {
      asked.push(question);
      return `คำตอบ ${asked.length}`;
    });
    expect(asked).toEqual(['ชื่อ', 'อายุ']);
    expect(end.cells).toEqual(['เดิม', 'เริ่ม', 'ชื่อ=คำตอบ 1', 'อายุ=คำตอบ 2']);
    expect(book.cells).toEqual(['เดิม']);
  });

  test('without end is stopped', async () => {
    const endless = replay<string, string, never>(
      () => ({ kind: 'asks', question: 'อีกครั้ง?' }),
      async () => 'ใช่',
    );
    await expect(endless).rejects.toThrow('never stops asking');
  });
});
