// Files that are no documents, or want to harm: each is refused by what it is, within 2 seconds and 300 MB.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DocxError } from '../../../src/files/reading/docx-error.ts';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import { chanceFrom } from '../../chance.ts';
import { timesOf } from '../../suites.ts';
import { wordPlan } from '../word-plan.ts';
import {
  cell,
  changed,
  documentXml,
  docx,
  level,
  paragraph,
  row,
  run,
  TICK,
  table,
  textBox,
  textCell,
} from '../word-xml.ts';

const withDocument = (xml: string | Uint8Array): Uint8Array =>
  docx('', [], [], { 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml });

const DOCTYPE =
  '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';

/** Unpacked, so many bytes of one text. */
function bomb(bytes: number): Uint8Array {
  const [head = '', tail = ''] = documentXml(paragraph('@')).split('@');
  const whole = new Uint8Array(bytes).fill(0x41);
  whole.set(strToU8(head));
  whole.set(strToU8(tail), bytes - tail.length);
  return withDocument(whole);
}

/** The same, but its headers say that it is small. */
function lyingBomb(bytes: number): Uint8Array {
  const file = bomb(bytes);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const name = strToU8('word/document.xml');
  const isNamed = (at: number) => name.every((byte, index) => file[at + index] === byte);
  for (let at = 0; at + 46 < file.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && isNamed(at + 46)) view.setUint32(at + 24, 1000, true);
    if (view.getUint32(at, true) === 0x04034b50 && isNamed(at + 30)) view.setUint32(at + 22, 1000, true);
  }
  return file;
}

const oleFile = (text: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ...new Array(512).fill(0),
  ]);

const FILES: Readonly<Record<string, readonly [() => Uint8Array, string]>> = {
  'an empty file': [() => new Uint8Array(), 'empty'],
  'a text': [() => strToU8('แผนปฏิบัติการป้องกันการทุจริต'), 'not-docx'],
  'an old .doc': [() => oleFile('WordDocument'), 'old-doc'],
  'a document with a password': [() => oleFile('EncryptedPackage'), 'encrypted'],
  'a workbook with another ending': [
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
    'spreadsheet',
  ],
  'a presentation with another ending': [
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<p/>') }),
    'presentation',
  ],
  'a zip of pictures': [() => zipSync({ 'a.png': new Uint8Array(10) }), 'not-docx'],
  'a document cut off': [() => wordPlan().slice(0, 9000), 'truncated'],
  'a document without text': [() => docx('', [], []), 'no-text'],
  'XML that isn’t closed': [() => withDocument(documentXml('<w:p><w:r><w:t>ไม่ปิด</w:p>')), 'damaged'],
  'a DOCTYPE with entities': [() => withDocument(DOCTYPE + documentXml(paragraph('&b;&x;'))), 'doctype'],
  'elements within one another without end': [
    () =>
      withDocument(
        documentXml(
          '<w:sdt><w:sdtContent>'.repeat(50_000) + paragraph('ลึก') + '</w:sdtContent></w:sdt>'.repeat(50_000),
        ),
      ),
    'too-deep',
  ],
  'a bomb of 50 MB': [() => bomb(50_000_000), 'too-large'],
  'a bomb that says it is small': [() => lyingBomb(20_000_000), 'damaged'],
  'a million paragraphs': [() => withDocument(documentXml('<w:p/>'.repeat(1_000_000))), 'too-large'],
  'a table of a million columns': [
    () =>
      withDocument(
        documentXml(
          table(1, ['<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr>']),
        ),
      ),
    'too-large',
  ],
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sucharit-docx-'));
  await build({
    stdin: {
      contents: `
        import { readFileSync } from 'node:fs';
        import { readDocx } from './src/files/reading/read-docx.ts';
        const bytes = new Uint8Array(readFileSync(process.argv[2]));
        const before = process.cpuUsage().user;
        let code = 'read';
        try { await readDocx(bytes); } catch (error) { code = error.code ?? String(error); }
        console.log(JSON.stringify({ code, seconds: (process.cpuUsage().user - before) / 1e6, megabytes: Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024 }));
      `,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'read.mjs'),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(FILES))('%s is refused by what it is, in time and memory', (_, [file, code]) => {
  const path = join(folder, 'file.docx');
  writeFileSync(path, file());
  const { stdout } = spawnSync(process.execPath, [join(folder, 'read.mjs'), path], { encoding: 'utf8' });
  const measured = JSON.parse(stdout) as { code: string; seconds: number; megabytes: number };
  expect(measured.code).toBe(code);
  expect(measured.seconds).toBeLessThan(2);
  expect(measured.megabytes).toBeLessThan(300);
});

const MUTATIONS = timesOf('documents');

/** A little of everything: small, so that damage hits something. */
const everything = (): Uint8Array => {
  const listed = (text: string, id: number) => paragraph(text, { list: { id, level: 0 } });
  const body = [
    paragraph('ส่วนที่ ๑', { style: '1' }),
    listed('ข้อ', 1),
    listed('ข้อ', 1),
    paragraph('', { runs: run('ก') + changed('ลบ', 'เพิ่ม') + textBox(paragraph('กล่อง')) }),
    paragraph('ต้น', { markDeleted: true }),
    paragraph('ปลาย', { runs: TICK }),
    table(2, [
      row([textCell('ที่', { merge: 'starts' }), textCell('งบ')], 'header'),
      row([cell('', { merge: 'goes on' }), cell(listed('x', 2))]),
      row([textCell('รวม', { columns: 2 })], 'deleted'),
    ]),
  ];
  return docx(body.join(''), [[level(0, 'thaiNumbers', '%1)')], [level(0, 'decimal', '%1.')]], [0, 1]);
};

test(`${MUTATIONS} damaged documents are read or refused, and nothing else happens`, async () => {
  const below = chanceFrom(Number(process.env.SEED ?? 7));
  const whole = everything();
  const parts = unzipSync(whole);
  const text = parts['word/document.xml'] as Uint8Array;
  let slowest = 0;
  let refused = 0;
  for (let index = 0; index < MUTATIONS; index += 1) {
    const start = performance.now();
    try {
      await readDocx(
        index % 3 === 0
          ? withBytes(whole, below)
          : zipSync({ ...parts, 'word/document.xml': bent(text, index, below) }, { level: 1 }),
      );
    } catch (error) {
      expect(error).toBeInstanceOf(DocxError);
      refused += 1;
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  console.log(
    `${MUTATIONS} damaged documents: ${refused} refused, the slowest took ${Math.round(slowest)} ms`,
  );
});

function withBytes(file: Uint8Array, below: (limit: number) => number): Uint8Array {
  const damaged = file.slice();
  for (let count = 0; count < 5; count += 1) damaged[below(damaged.length)] = below(256);
  return damaged;
}

/** One to four letters that mean something to XML, or pieces copied over others. */
function bent(text: Uint8Array, index: number, below: (limit: number) => number): Uint8Array {
  const damaged = text.slice();
  for (let count = 1 + below(4); count > 0; count -= 1) {
    const at = below(damaged.length);
    if (index % 3 === 1) damaged[at] = [0x3c, 0x3e, 0x22, 0x2f, 0x26, 0x41][below(6)] as number;
    else damaged.copyWithin(at, below(damaged.length), below(damaged.length));
  }
  return damaged;
}
