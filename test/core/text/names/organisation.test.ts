// The organisation's own name, as real plans spell it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misspeltOrganisation, organisationNames } from '../../../../src/core/text/names/organisation.ts';
import spellings from '../../../data/organisation-spellings.json' with { type: 'json' };

const OURS = spellings.organisation;
const read = (text: string, organisation = OURS) =>
  misspeltOrganisation(text, organisation).map((found) => found.read);

describe('in the real plan', () => {
  test.each(spellings.misspelt)('$read is the organisation, misspelt: $text', ({ text, read: misspelt }) => {
    const start = text.indexOf(misspelt);
    expect(misspeltOrganisation(text, OURS)).toStrictEqual([
      { start, end: start + misspelt.length, read: misspelt, correct: OURS, certain: true },
    ]);
  });

  test.each(spellings.exact)('the organisation is spelt well: %s', (text) => {
    expect(read(text)).toStrictEqual([]);
  });

  test.each(spellings.tooFar)('it is not known for certain which organisation is meant: %s', (text) => {
    expect(read(text)).toStrictEqual([]);
  });

  test('every misspelt name of a long text is found, and no other', () => {
    const texts = [...spellings.exact, ...spellings.tooFar, ...spellings.misspelt.map(({ text }) => text)];
    expect(read(texts.join(' '))).toStrictEqual(spellings.misspelt.map((one) => one.read));
  });
});

describe('a name', () => {
  test.each([
    ['ของอบต.อิสานเขต', OURS, 'อบต.อิสานเขต', 'อบต.อีสานเขต'],
    ['ของ อบต. อิสานเขต จึง', OURS, 'อบต. อิสานเขต', 'อบต.อีสานเขต'],
    ['องค์การบริหารส่วนตำบลอิสานเขต', 'อบต.อีสานเขต', 'องค์การบริหารส่วนตำบลอิสานเขต', OURS],
    ['เทศบาลเมืองหนองบวลำภู', 'เทศบาลเมืองหนองบัวลำภู', 'เทศบาลเมืองหนองบวลำภู', 'เทศบาลเมืองหนองบัวลำภู'],
    ['ทม.หนองบวลำภู', 'เทศบาลเมืองหนองบัวลำภู', 'ทม.หนองบวลำภู', 'ทม.หนองบัวลำภู'],
    ['เทศบาลนครนครราชสิมา', 'เทศบาลนครนครราชสีมา', 'เทศบาลนครนครราชสิมา', 'เทศบาลนครนครราชสีมา'],
    ['ทน.นครราชสิมา', 'เทศบาลนครนครราชสีมา', 'ทน.นครราชสิมา', 'ทน.นครราชสีมา'],
    ['เทศบาลตำบลอิสานเขต', 'ทต.อีสานเขต', 'เทศบาลตำบลอิสานเขต', 'เทศบาลตำบลอีสานเขต'],
    ['องค์การบริหารส่วนจังหวัดบุรีรัมณ์', 'อบจ.บุรีรัมย์', 'องค์การบริหารส่วนจังหวัดบุรีรัมณ์', 'องค์การบริหารส่วนจังหวัดบุรีรัมย์'],
    ['องค์การบริหารส่วนตำบลอิสานเขต', `${OURS} อำเภอเมือง จังหวัดบุรีรัมย์`, 'องค์การบริหารส่วนตำบลอิสานเขต', OURS],
    ['องค์การบริหารส่วนตำบลอิสานเขต', `${OURS} จ.บุรีรัมย์`, 'องค์การบริหารส่วนตำบลอิสานเขต', OURS],
    [
      'องค์การบริหารส่วนตำบลหนองขัว',
      'องค์การบริหารส่วนตำบลหนองบัว',
      'องค์การบริหารส่วนตำบลหนองขัว',
      'องค์การบริหารส่วนตำบลหนองบัว',
    ],
    ['เทศบาลเมืองลำพุน', 'เทศบาลเมืองลำพูน', 'เทศบาลเมืองลำพุน', 'เทศบาลเมืองลำพูน'],
    // two differences far from each other, at the text's beginning and end
    ['องค์กรบริหารสวนตำบลอีสานเขต', OURS, 'องค์กรบริหารสวนตำบลอีสานเขต', OURS],
    ['องค์การบริหารสวนตำบลอิสานเขต', OURS, 'องค์การบริหารสวนตำบลอิสานเขต', OURS],
    ['เมืองพทยา', 'เมืองพัทยา', 'เมืองพทยา', 'เมืองพัทยา'],
    // one letter missing, one too many; after a whole word, and before more text
    ['ขององค์การบริหารส่วนตำบลอีสานเข จึงจัดทำ', OURS, 'องค์การบริหารส่วนตำบลอีสานเข', OURS],
    ['ขององค์การบริหารส่วนตำบลอีสาานเขตจึงจัดทำ', OURS, 'องค์การบริหารส่วนตำบลอีสาานเขต', OURS],
    ['ขององค์การบริหารส่วนตำบลอีสาขเขตจึงจัดทำ', OURS, 'องค์การบริหารส่วนตำบลอีสาขเขต', OURS],
    ['ขององค์การบริหารส่วนตำบลออีสานเขตจึง', OURS, 'องค์การบริหารส่วนตำบลออีสานเขต', OURS],
    ['องค์การบริหารส่วนตำบลสานเขต', OURS, 'องค์การบริหารส่วนตำบลสานเขต', OURS],
    // letters that came apart when a PDF was copied
    ['องค์การบริหารส่วนต าบลอีสานเขต', OURS, 'องค์การบริหารส่วนต าบลอีสานเขต', OURS],
    ['องค์การบริหารส่วนตําบลอิสาน\u200bเขต', OURS, 'องค์การบริหารส่วนตําบลอิสาน\u200bเขต', OURS],
    ['องค์กรบริหารส่วนตำบลอีสาณเขต', OURS, 'องค์กรบริหารส่วนตำบลอีสาณเขต', OURS],
    // a mark too many at the end is read with its letter
    ['องค์การบริหารส่วนตำบลอิสานเขต์', OURS, 'องค์การบริหารส่วนตำบลอิสานเขต์', OURS],
  ])('in %j with the settings %j is found as %j', (text, organisation, misspelt, correct) => {
    const start = text.indexOf(misspelt);
    expect(misspeltOrganisation(text, organisation)).toStrictEqual([
      { start, end: start + misspelt.length, read: misspelt, correct, certain: true },
    ]);
  });

  test.each([
    ['', OURS],
    ['โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต', OURS],
    ['องค์การบริหารส่วนตำบลหนองบัว', OURS],
    ['เทศบาลตำบลอีสานเขต', OURS],
    ['อบจ.อีสานเขต ทต.อิสานเขต', OURS],
    ['ขององค์การบริหารส่วนตำบลอีสานเขตต์', OURS],
    ['องค์การบริหารส่วนตําบลอีสาน\u200bเขต', OURS],
    ['องค์การบริหารส่วนตำบลอีสาน\u200bเขต', OURS],
    ['อบต. อีสานเขต', OURS],
    ['องค์การบริหารส่วนตำบลอิสาณเขด', OURS],
    ['องค์กรบริหารส่วนตำบลอิสาณเขต', OURS],
    // near enough only if a mark is cut off its letter: อิสานใต้ is another place
    ['ความร่วมมือกับเทศบาลตำบลอิสานใต้', 'เทศบาลตำบลอิสานเขต'],
    ['เทศบาลตำบลอิสานใต้ จัดอบรม', 'เทศบาลตำบลอิสานเขต'],
    // short names of places: one letter makes another place
    ['องค์การบริหารส่วนตำบลนาดู', 'องค์การบริหารส่วนตำบลนาดี'],
    ['อบต.นาดู', 'อบต.นาดี'],
    ['องค์การบริหารส่วนตำบลหนองขาว', 'องค์การบริหารส่วนตำบลหนองบัว'],
    ['องค์การบริหารส่วนตำบลอิสานเขต', ''],
    ['องค์การบริหารส่วนตำบลอิสานเขต', 'องค์การบริหารส่วนตำบล'],
    ['กข', 'กค'],
    ['องค์กรบริหารส่วนตำบลและเทศบาล', 'องค์การบริหารส่วนตำบล'],
    ['องค์การบริหารส่วนตำบลขนาดี', 'องค์การบริหารส่วนตำบลนาดี'],
    ['องค์การบริหารส่วนตำบลบาดี', 'องค์การบริหารส่วนตำบลนาดี'],
    ['องค์การบริหารส่วนตำบลลำปุน', 'องค์การบริหารส่วนตำบลลำพูน'],
  ])('in %j with the settings %j is not reported', (text, organisation) => {
    expect(read(text, organisation)).toStrictEqual([]);
  });

  test.each(['องค์กรบริหารส่วนตำบลนาดี', 'องค์การบริหารส่่วนตำบลนาดี'])(
    'of a short place may still have its kind misspelt: %s',
    (text) => {
      expect(read(text, 'องค์การบริหารส่วนตำบลนาดี')).toStrictEqual([text]);
    },
  );

  test.each([
    // the last letter is another one, or is missing and the next word begins
    ['องค์การบริหารส่วนตำบลอีสานเขดจึงจัดทำ', 'องค์การบริหารส่วนตำบลอีสานเขด', false],
    ['องค์การบริหารส่วนตำบลอีสานเขด จึงจัดทำ', 'องค์การบริหารส่วนตำบลอีสานเขด', true],
    ['องค์การบริหารส่วนตำบลอีสานเขด', 'องค์การบริหารส่วนตำบลอีสานเขด', true],
    ['องค์การบริหารส่วนตำบลอีสานเขตต์', null, true],
    // the first letter is another one, or is missing after another word
    ['ของฮงค์การบริหารส่วนตำบลอีสานเขต', 'ฮงค์การบริหารส่วนตำบลอีสานเขต', false],
    ['ของ ฮงค์การบริหารส่วนตำบลอีสานเขต', 'ฮงค์การบริหารส่วนตำบลอีสานเขต', true],
    ['ฮงค์การบริหารส่วนตำบลอีสานเขต', 'ฮงค์การบริหารส่วนตำบลอีสานเขต', true],
  ])('in %j is %j, and sure to begin and end there: %j', (text, misspelt, certain) => {
    const found = misspeltOrganisation(text, OURS).map((one) => [one.read, one.certain]);
    expect(found).toStrictEqual(misspelt === null ? [] : [[misspelt, certain]]);
  });
});

test('the organisation is rightly written in full and for short, wherever it lies', () => {
  expect(organisationNames('อบต. อีสานเขต อำเภอเมือง')).toStrictEqual([OURS, 'อบต.อีสานเขต']);
});

describe('whatever stands around it', () => {
  const around = fc
    .array(fc.constantFrom('โครงการ', 'ของ', ' ', 'จึง', '“', '”', 'ประชาชน', '๕๐ คน', 'หนองบัว', '\n'), {
      maxLength: 5,
    })
    .map((words) => words.join(''));

  test('the exact name is never reported', () => {
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(read(`${before}${OURS}${after}`)).toStrictEqual([]);
      }),
    );
  });

  test('a name with one letter replaced is reported, and putting the correct one there mends it', () => {
    fc.assert(
      fc.property(around, fc.nat({ max: OURS.length - 1 }), around, (before, at, after) => {
        // ฬ is in no word around it.
        const text = `${before}${OURS.slice(0, at)}ฬ${OURS.slice(at + 1)}${after}`;
        const [found, ...others] = misspeltOrganisation(text, OURS);
        expect(others).toStrictEqual([]);
        expect(found?.correct).toBe(OURS);
        const mended = `${text.slice(0, found?.start)}${found?.correct}${text.slice(found?.end)}`;
        expect(read(mended)).toStrictEqual([]);
      }),
    );
  });
});
