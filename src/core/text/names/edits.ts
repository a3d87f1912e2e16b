// How many letters two texts differ in.

/**
 * The least number of letters to replace, insert or leave out to make `b` of `a` (Levenshtein's distance, in UTF-16
 * units); null if it is more than `most`. Takes time in proportion to the length times `most`.
 */
export function editsWithin(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  // Cells further than `most` from the diagonal cost more than `most`: of each line of Levenshtein's table only this band
  // is kept. Its middle is the diagonal; the margin at both ends stands for what is out of reach.
  const width = 2 * most + 3;
  const outOfReach = most + 1;
  let line: number[] = [];
  for (let at = 0; at < width; at += 1) line.push(at > most ? at - outOfReach : outOfReach);
  for (let row = 1; row <= a.length; row += 1) {
    const next: number[] = [outOfReach];
    let least = outOfReach;
    for (let at = 1; at < width - 1; at += 1) {
      const column = row + at - outOfReach;
      let edits = outOfReach;
      if (column === 0) edits = row;
      else if (column > 0 && column <= b.length) {
        const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
        edits = Math.min(
          (line[at] as number) + (same ? 0 : 1),
          (line[at + 1] as number) + 1,
          (next[at - 1] as number) + 1,
        );
      }
      if (edits < least) least = edits;
      next.push(edits);
    }
    if (least > most) return null;
    next.push(outOfReach);
    line = next;
  }
  const edits = line[b.length - a.length + outOfReach] as number;
  return edits <= most ? edits : null;
}
