// Prices of one of several (คนละ 120 บาท, 50 คน x 120 บาท, 30 บาท/มื้อ) in a text about money: no budget is said by them.

/** What prices and quantities are counted by. A year is none of these: what a year costs is a budget. */
const COUNTED =
  '(?:คน|หัว|ท่าน|ราย(?!ปี)|ครั้ง|คราว|วัน|คืน|มื้อ|ชั่วโมง|ชม\\.?|รุ่น|ชุด|เล่ม|แห่ง|ที่(?![ก-ฮ])|ชิ้น|อัน|แผ่น|ผืน|ป้าย|ใบ|เครื่อง|คัน|หมู่บ้าน|ชุมชน|ตำบล|เดือน|ไตรมาส|กล่อง|ขวด|แก้ว|ห้อง|เที่ยว|ตัว|หมู่|กลุ่ม|ทีม)';
const NUMBER = '(?<![0-9.,])[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]{1,2})?(?![0-9]|[.,][0-9])';
const BAHT = '(?: ?(?:บาท|\\.[-–—]))?';

/** `คนละ`, `ชั่วโมง ๆ ละ`, but not ปีละ, ร้อยละ and และ. */
const EACH = '(?<!ปี(?:งบประมาณ)?(?: ?ๆ ?)?|ร้อย|แ)ละ ?';

const FACTOR = `(?:[ก-ฮะ-์]{0,20}${EACH})?${NUMBER}(?: ?(?:บาท|${COUNTED}))?(?: ?/ ?${COUNTED})?`;

/** `50 คน x 120 บาท`, with the sign after which its product stands. */
const PRODUCT = new RegExp(`(?:\\( ?)?${FACTOR}(?: ?(?:[xX×*]|คูณ) ?${FACTOR})+ ?\\)?( ?=)?`, 'g');
const PRICE_EACH = new RegExp(`${EACH}(?:จำนวน ?)?${NUMBER}${BAHT}`, 'g');
const PRICE_PER = new RegExp(`${NUMBER}${BAHT} ?(?:/|ต่อ) ?${COUNTED}`, 'g');

/** A text without its unit prices, and where the first and the last of them stood. */
export interface WithoutUnitPrices {
  readonly text: string;
  /** Null where there was none. */
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * Blanks out every unit price, so that all else stays at its place. What a product comes to (`= 6,000 บาท`) is said as words would
 * say it (เป็นเงิน). Arabic digits are expected.
 */
export function withoutUnitPrices(text: string): WithoutUnitPrices {
  const places: number[] = [];
  const blank = (found: string, sign: string | undefined, at: number) => {
    places.push(at);
    return sign === undefined ? ' '.repeat(found.length) : 'เป็นเงิน'.padStart(found.length);
  };
  const left = text
    .replace(PRODUCT, blank)
    .replace(PRICE_EACH, (found, at: number) => blank(found, undefined, at))
    .replace(PRICE_PER, (found, at: number) => blank(found, undefined, at));
  return places.length === 0
    ? { text, first: null, last: null }
    : { text: left, first: Math.min(...places), last: Math.max(...places) };
}
