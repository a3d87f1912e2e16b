// Sheets that share one part get a part each: what is changed in the one would otherwise be changed in the other.
import { partText, relationshipsPath, relativePath, workbookOf } from '../package.ts';
import { attributes, wholeElements } from '../xml.ts';
import type { Parts } from '../zip.ts';

/** The package with a part of its own for each sheet. The same package if they have. Throws as workbookOf does. */
export function withOwnSheetParts(parts: Parts): Parts {
  const { path: workbook, sheets } = workbookOf(parts);
  const shared = sheets.filter(
    ({ path }, index) => sheets.findIndex((other) => other.path === path) !== index,
  );
  if (shared.length === 0) return parts;
  const own: Parts = new Map(parts);
  let xml = partText(own, workbook);
  let rels = partText(own, relationshipsPath(workbook));
  let types = partText(own, '[Content_Types].xml');
  shared.forEach(({ sheetId, path, relationship }, index) => {
    let copy = path.replace(/(\.\w+)$/, `-${index + 1}$1`);
    while (own.has(copy)) copy = copy.replace(/(\.\w+)$/, '-$1');
    const id = `${relationship}-${index + 1}`;
    own.set(copy, own.get(path) as Uint8Array);
    const ofPart = own.get(relationshipsPath(path));
    if (ofPart !== undefined) own.set(relationshipsPath(copy), ofPart);
    xml = xml.replace(/<sheet\s[^>]*>/g, (tag) => {
      const isIt = Number(attributes(tag).sheetId) === sheetId && attributes(tag)['r:id'] === relationship;
      return isIt ? tag.replace(/(\sr:id=")[^"]*/, `$1${id}`) : tag;
    });
    const type = (types.match(wholeElements('Override')) ?? []).find(
      (tag) => attributes(tag).PartName === `/${path}`,
    );
    if (type !== undefined) types = types.replace(type, `${type}${type.replace(`/${path}`, `/${copy}`)}`);
    const relation =
      (rels.match(wholeElements('Relationship')) ?? []).find((tag) => attributes(tag).Id === relationship) ??
      '';
    const twin = relation
      .replace(/(\sId=")[^"]*/, `$1${id}`)
      .replace(/(\sTarget=")[^"]*/, `$1${relativePath(workbook, copy)}`);
    rels = rels.replace(relation, `${relation}${twin}`);
  });
  const write = (at: string, text: string) => own.set(at, new TextEncoder().encode(text));
  write(workbook, xml);
  write(relationshipsPath(workbook), rels);
  write('[Content_Types].xml', types);
  return own;
}
