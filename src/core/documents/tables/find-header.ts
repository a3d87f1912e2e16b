// Where a table's header stands, in one to three rows anywhere, and what each column is by it.
import { planYears } from '../../plan.ts';
import type { Lines } from './lines.ts';
import { isEmpty } from './lines.ts';
import {
  isHeaderWord,
  PLAIN_ROLES,
  type PlainRole,
  type Role,
  roleOf,
  surenessOf,
  UNKNOWN,
} from './roles.ts';
import { joinedLines, wordKey } from './thai-order.ts';

/** A column of a table: what it is, and the words above it as one text. */
export interface TableColumn {
  readonly column: number;
  readonly role: Role;
  readonly header: string;
}

/** A header: its rows, and the columns below it. */
export interface Header {
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly TableColumn[];
}

/** What a person took a table's columns for, by their place (counted from 1). */
export type ChosenRoles = Readonly<Record<number, Role>>;

/** The header with what a person said of its columns. */
export function withChosen(header: Header, chosen: ChosenRoles): Header {
  const columns = header.columns.map((column) => ({ ...column, role: chosen[column.column] ?? column.role }));
  return { ...header, columns };
}

/** The years (พ.ศ.) of columns, each as often as it has one. */
export function yearsOf(columns: Header['columns']): readonly number[] {
  return columns.flatMap(({ role }) => yearsOfRole(role));
}

/** The years (พ.ศ.) of a column. */
export function yearsOfRole(role: Role): readonly number[] {
  return role.kind === 'year' ? planYears(role.year, role.last ?? role.year) : [];
}

/** Header rows at most. */
const MOST_ROWS = 3;

/** Of these each table has one column at most; of several that fit, the surest. */
const ONCE: readonly (PlainRole | 'budget')[] = [...PLAIN_ROLES, 'budget'];

/** The header that begins in this row; null if none does. A row of the header's middle is none: the earliest that says most is taken. */
export function headerAt(lines: Lines, row: number): Header | null {
  // Most rows hold no word of a header: those are through after this look.
  if (!lines.inRow(row, true).some(({ text }) => isHeaderWord(text))) return null;
  const best = bestAt(lines, row);
  if (best === null) return null;
  // A title above it, merged over all columns, would read as part of the header.
  for (let below = row + 1; below < row + MOST_ROWS && below <= lines.rows; below += 1) {
    const later = bestAt(lines, below);
    if (later !== null && later.score > best.score) return null;
  }
  return best.header;
}

interface Scored {
  readonly header: Header;
  readonly score: number;
}

function bestAt(lines: Lines, row: number): Scored | null {
  let best: Scored | null = null;
  for (let rows = 1; rows <= MOST_ROWS && row + rows - 1 <= lines.rows; rows += 1) {
    const found = windowAt(lines, row, rows);
    if (found !== null && (best === null || found.score > best.score)) best = found;
  }
  return best;
}

/** These rows taken for a header; null if they aren't one. */
function windowAt(lines: Lines, row: number, rows: number): Scored | null {
  if (lines.inRow(row, true).length < 2) return null;
  const paths = pathsOf(lines, row, rows);
  const roles = once(lines, row + rows, paths);
  const known = roles.filter(({ kind }) => kind !== 'unknown');
  const name = roles.findIndex(({ kind }) => kind === 'name');
  const telling = known.some(({ kind }) => !['name', 'owner', 'remark', 'id', 'number'].includes(kind));
  // Where the name's cell reaches further down, so does the header; and where nothing but its words stands below.
  const { row: from = 0, rows: high = 0 } = lines.cellAt(row, name + 1) ?? {};
  const below = rows < MOST_ROWS ? lines.inRow(row + rows, true) : [];
  const isMore =
    below.length > 0 && below.every(({ column, text }) => column > name + 1 && isHeaderWord(text));
  const isWhole = high > MOST_ROWS || (from + high <= row + rows && !isMore);
  if (name < 0 || !isWhole || (!telling && known.length < 3)) return null;
  // A year that stands over its target and its budget is one year, by whichever rows.
  let score = new Set(known.map((role) => (role.kind === 'year' ? role.year : role))).size * 10;
  for (let extra = row + 1; extra < row + rows; extra += 1) {
    const above = lines.cellAt(extra, name + 1);
    const belongs =
      lines.inRow(extra, true).length > 0 &&
      (isEmpty(above) || (above?.row ?? extra) < extra || isHeaderWord(above?.text ?? '')) &&
      lines
        .inRow(extra, true)
        .every(
          ({ column, columns: wide, text }) =>
            !/[0-9๐-๙]/.test(text) ||
            roles.slice(column - 1, column - 1 + wide).some(({ kind }) => kind !== 'unknown'),
        );
    score += belongs ? 1 : -15;
  }
  const columns = roles.map((role, index) => ({
    column: index + 1,
    role,
    header: [...new Set((paths[index] ?? []).map(joinedLines))].join(' ').trim(),
  }));
  return { header: { row, rows, columns }, score };
}

/** The texts above each column from the top down; one that is merged, or followed by nothing, stands above all that it spans. */
function pathsOf(lines: Lines, row: number, rows: number): readonly (readonly string[])[] {
  return Array.from({ length: lines.columns }, (_, index) => {
    const path: string[] = [];
    const seen = new Set<unknown>();
    for (let at = row; at < row + rows; at += 1) {
      const cell = aboveColumn(lines, at, index + 1, row + rows - 1);
      if (cell === undefined || seen.has(cell) || cell.row < row) continue;
      seen.add(cell);
      path.push(cell.text);
    }
    return path;
  });
}

function aboveColumn(lines: Lines, row: number, column: number, last: number) {
  const own = lines.cellAt(row, column);
  if (!isEmpty(own) || row === last) return isEmpty(own) ? undefined : own;
  // Where a merge was lost, the group's word stands above its first column only, with words below each.
  const hasOwnWord = (at: number) => {
    for (let below = row + 1; below <= last; below += 1) if (!isEmpty(lines.cellAt(below, at))) return true;
    return false;
  };
  if (own !== undefined && own.columns > 1) return undefined;
  for (let left = column; left >= 1; left -= 1) {
    if (!hasOwnWord(left)) return undefined;
    const cell = lines.cellAt(row, left);
    if (!isEmpty(cell)) return cell;
  }
  return undefined;
}

/** Of several columns that are taken for the same one only the surest stays, and none where two are equally sure. */
function once(lines: Lines, body: number, paths: readonly (readonly string[])[]): readonly Role[] {
  let result: readonly Role[] = numbersApart(lines, body, paths.map(roleOf));
  for (const kind of ONCE) {
    const same = placesOf(result, kind);
    if (same.length < 2) continue;
    const sure = (index: number) => surenessOf(paths[index] ?? [], kind);
    const best = Math.min(...same.map(sure));
    const surest = same.filter((index) => sure(index) === best);
    const isOneCell = new Set(surest.map((index) => lines.cellAt(body, index + 1))).size === 1;
    const kept = surest.length === 1 || isOneCell || kind === 'owner' ? surest.slice(0, 1) : [];
    result = result.map((role, index) => (same.includes(index) && !kept.includes(index) ? UNKNOWN : role));
  }
  // Beside columns of a year each, one of several years is their sum.
  const single = result.some((role) => role.kind === 'year' && !role.last);
  return result.map((role) => (single && role.kind === 'year' && role.last ? UNKNOWN : role));
}

/** Where the name's header stands over two columns, the one that holds nothing but numbers holds the rows' numbers. */
function numbersApart(lines: Lines, body: number, roles: readonly Role[]): readonly Role[] {
  const names = placesOf(roles, 'name');
  if (names.length !== 2 || placesOf(roles, 'number').length > 0) return roles;
  const holdsNumbers = (index: number) => {
    const texts: string[] = [];
    for (let row = body; row <= lines.rows; row += 1) {
      const cell = lines.cellAt(row, index + 1);
      if (cell && !isEmpty(cell) && cell.columns === 1) texts.push(wordKey(cell.text));
    }
    return texts.length > 0 && texts.every((text) => /^\(?[0-9]{1,3}[.)]?$/.test(text));
  };
  const [first = -1] = names;
  return holdsNumbers(first)
    ? roles.map((role, index) => (index === first ? { kind: 'number' } : role))
    : roles;
}

function placesOf(roles: readonly Role[], kind: Role['kind']): readonly number[] {
  return roles.flatMap((role, index) => (role.kind === kind ? [index] : []));
}
