// The place of an emblem: a picture control that Word fills at one click, with a pale ring until then.
import { styleId } from './styles.ts';
import { escaped } from './xml-text.ts';

/** Three centimetres, in English Metric Units. */
const SIZE = 1_080_000;

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const WORD = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/** A paragraph with the place; `id` is the picture's own in the document, `relation` leads to the ring. */
export function emblemXml(text: string, id: number, relation: string): string {
  const said = escaped(text);
  const drawing =
    `<w:drawing><wp:inline xmlns:wp="${WORD}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${SIZE}" cy="${SIZE}"/>` +
    `<wp:docPr id="${id}" name="${said}" descr="${said}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="emblem.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${SIZE}" cy="${SIZE}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
  const control =
    `<w:sdt><w:sdtPr><w:alias w:val="${said}"/><w:id w:val="${1000 + id}"/><w:showingPlcHdr/><w:picture/></w:sdtPr>` +
    `<w:sdtContent><w:r>${drawing}</w:r></w:sdtContent></w:sdt>`;
  return `<w:p><w:pPr><w:pStyle w:val="${styleId('emblem')}"/></w:pPr>${control}</w:p>`;
}
