// Every match of a form in a text, for a runtime that isn't sure to have matchAll.

/** All matches in order; `form` must have the flag g. An empty match ends the search. */
export function matchesOf(text: string, form: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const search = new RegExp(form.source, form.flags);
  for (let match = search.exec(text); match !== null && match[0] !== ''; match = search.exec(text))
    found.push(match);
  return found;
}
