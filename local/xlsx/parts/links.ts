// Links inside the workbook: `#gid=5&range=D7` in Google Sheets, `'ปี 2569'!D7` in an .xlsx file.

/** A sheet, as far as links need to know it. */
export interface LinkedSheet {
  readonly id: number;
  readonly name: string;
}

/** The file's location for Google's link; null for a web address or a sheet that isn't there. */
export function linkToLocation(link: string, sheets: readonly LinkedSheet[]): string | null {
  const [, gid, range = 'A1'] = /^#gid=(\d+)(?:&range=([A-Z$]+\d+(?::[A-Z$]+\d+)?))?$/i.exec(link) ?? [];
  const sheet = sheets.find(({ id }) => gid !== undefined && id === Number(gid));
  return sheet === undefined ? null : `'${sheet.name.replaceAll("'", "''")}'!${range.replaceAll('$', '')}`;
}

/** Google's link for the file's location; null if it is none on a sheet of the book. */
export function locationToLink(location: string, sheets: readonly LinkedSheet[]): string | null {
  const [, quoted, plain, range = ''] =
    /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(location) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = sheets.find((one) => one.name === name);
  return sheet === undefined ? null : `#gid=${sheet.id}&range=${range.replaceAll('$', '')}`;
}

/** The formula with the target of each HYPERLINK turned by `turn`; a target that it can't turn stays. */
export function turnHyperlinks(formula: string, turn: (target: string) => string | null): string {
  return formula.replace(/(\bHYPERLINK\(\s*")(#(?:[^"]|"")*)(")/gi, (whole, open, target, close) => {
    const turned = turn(target.replaceAll('""', '"'));
    return turned === null ? whole : `${open}${turned.replaceAll('"', '""')}${close}`;
  });
}
