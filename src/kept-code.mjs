// Code as it comes through Google unharmed.
import { Script } from 'node:vm';

/** Each letter that nobody sees as its escape: on the way through an editor or Google such letters get lost, within a text as anywhere. */
export function withoutUnseen(code) {
  return code.replace(/(?![\t\n])[\p{Cc}\p{Cf}]/gu, (letter) => {
    const point = letter.codePointAt(0);
    if (point > 0xffff) return letter;
    return point > 0xff
      ? `\\u${point.toString(16).padStart(4, '0')}`
      : `\\x${point.toString(16).padStart(2, '0')}`;
  });
}

/**
 * A page's script without what begins a comment. HtmlService takes comments out of a script, and knows no template literals: of
 * `http://…` in one it leaves `http:`, and nothing of the page runs. In a text `/\/` is the same as two slashes.
 * https://github.com/enuchi/React-Google-Apps-Script/issues/157
 * (`<!--` is what HTML asks to be escaped: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements)
 * @throws Error if such a thing stands elsewhere than in a text
 */
export function withoutComments(script) {
  const kept = script.replace(/(?<!\\)\/(?=[/*])/g, '/\\').replaceAll('<!--', '<\\!--');
  const left = /.{0,40}\/[/*].{0,40}/.exec(kept);
  if (left) throw new Error(`HtmlService would take this for a comment: ${left[0]}`);
  // Where it was no text, the escape is no code.
  new Script(kept);
  return kept;
}
