// The page's own few lines for making elements: readers and recogniser leave no room for a library.

/** An attribute, a property that is true or false, or what happens (`onclick`). */
type Prop = string | number | boolean | undefined | ((event: Event) => void);
type Child = Node | string | null | false;

/** Makes an element. `undefined` and false leave an attribute out. */
export function el(
  tag: string,
  props: Readonly<Record<string, Prop>>,
  ...children: readonly (Child | readonly Child[])[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (typeof value === 'boolean') Object.assign(made, { [name]: value });
    else if (value !== undefined) made.setAttribute(name, `${value}`);
  }
  made.append(...(children.flat().filter(Boolean) as (Node | string)[]));
  return made;
}

/** A button; `main`: the one that goes on. */
export function button(
  text: string,
  onclick: () => void,
  props: Readonly<Record<string, Prop>> = {},
): HTMLElement {
  return el('button', { type: 'button', onclick, ...props }, text);
}

/** The words with each `{}` filled in, in order. */
export function fill(words: string, ...values: readonly (string | number)[]): string {
  let at = 0;
  return words.replace(/\{\}/g, () => `${values[at++] ?? ''}`);
}

/** Puts a screen in the place of another: the focus stays on what has the same id, and the page where it was scrolled to. */
export function show(place: HTMLElement, screen: HTMLElement): void {
  const focused = document.activeElement?.id;
  const { scrollTop } = document.documentElement;
  place.replaceChildren(screen);
  document.documentElement.scrollTop = scrollTop;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
