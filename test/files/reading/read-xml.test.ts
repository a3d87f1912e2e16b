// XML as events: what another reader of XML accepts is read the same, and what is no XML is refused.
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { readXml, XmlError } from '../../../src/files/reading/read-xml.ts';
import { chanceFrom } from '../../chance.ts';
import { wordPlan } from '../word-plan.ts';

type Event = readonly unknown[];

/** Texts that follow one another are one: where a reader cuts them is its own affair. */
function joined(events: readonly Event[]): readonly Event[] {
  const all: Event[] = [];
  for (const event of events) {
    const last = all[all.length - 1];
    if (event[0] === 'text' && last?.[0] === 'text') all[all.length - 1] = ['text', `${last[1]}${event[1]}`];
    else all.push(event);
  }
  return all;
}

function ours(xml: string): readonly Event[] | null {
  const events: Event[] = [];
  try {
    readXml(xml, {
      open: (name, attributes) => events.push(['open', name, { ...attributes }]),
      close: () => events.push(['close']),
      text: (text) => events.push(['text', text]),
    });
  } catch (error) {
    expect(error).toBeInstanceOf(XmlError);
    return null;
  }
  return joined(events);
}

function theirs(xml: string): readonly Event[] | null {
  const events: Event[] = [];
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false });
  const text = (text: string) => void (depth > 0 && events.push(['text', text]));
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(['open', name, { ...attributes }]);
  });
  parser.on('closetag', () => {
    depth -= 1;
    events.push(['close']);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return joined(events);
}

const SMALL = `<?xml version="1.0"?>\r\n<!-- ก --><w:d xmlns:w="u" a='"' b = "&lt;&#x0E01;&#3585;">ก&amp;ข\r\n<w:t xml:space="preserve"> ค </w:t><![CDATA[<x>]]><e/></w:d>\n`;

test('what another reader accepts is read the same, whatever was bent in it', () => {
  const below = chanceFrom(11);
  const letters = ['<', '>', '"', "'", '/', '&', ' ', '=', 'A', ';', '!', '?', ']', '-'];
  let accepted = 0;
  for (let count = 0; count < 4000; count += 1) {
    const bent = [...SMALL];
    for (let times = count === 0 ? 0 : 1 + below(2); times > 0; times -= 1) {
      bent[below(bent.length)] = letters[below(letters.length)] ?? '';
    }
    const xml = bent.join('');
    const read = theirs(xml);
    if (read === null) continue;
    accepted += 1;
    expect(ours(xml), xml).toEqual(read);
  }
  expect(accepted).toBeGreaterThan(500);
});

test('a plan as Word writes it is read the same', () => {
  const parts = unzipSync(wordPlan());
  for (const name of Object.keys(parts).filter((one) => one.endsWith('.xml'))) {
    const xml = strFromU8(parts[name] as Uint8Array);
    expect(JSON.stringify(ours(xml)) === JSON.stringify(theirs(xml)), name).toBe(true);
  }
});

test.each([
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a b="1" b="2"/>',
  '<a b=1/>',
  '<a b="<"/>',
  '<a>&nbsp;</a>',
  '<a>&</a>',
  '<a>&#0;</a>',
  '<!-- ',
  '',
  'x<a/>',
  '<a/>x',
  '<!DOCTYPE a><a/>',
])('%s is refused', (xml) => {
  expect(ours(xml)).toBeNull();
});
