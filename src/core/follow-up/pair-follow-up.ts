// Which row of the follow-up is which project of the year: by รหัส, else by name; never by likeness, as an officer's report is at stake.

import { type PairKey, pairByKey } from '../compare/pair-by-key.ts';
import type { YearPlan, YearProject } from '../plan.ts';
import { type Namesake, namesakesAmong } from '../text/names/namesakes.ts';
import { type ProjectName, projectNames } from '../text/names/project-name.ts';
import type { FollowUp, FollowUpRow } from './follow-up.ts';

/** The year's projects with their rows. */
export interface FollowUpPairing {
  /** Every project of the year in its sheet's order; null where the follow-up has no row for it. */
  readonly projects: readonly { readonly project: YearProject; readonly row: FollowUpRow | null }[];
  /** Rows that belong to no project of the year, in their sheet's order; not those that stand twice, and of which one belongs to one. */
  readonly orphans: readonly FollowUpRow[];
  /** Projects without a row that stand twice in the year, and of which one has a row. */
  readonly twice: ReadonlySet<YearProject>;
  /** Projects without a row whose namesake in another dimension has one. */
  readonly elsewhere: ReadonlySet<YearProject>;
}

interface Side<Row> {
  readonly row: Row;
  readonly name: ProjectName;
}

type AnySide = Side<{ readonly id: string }>;

const named = (key: (name: ProjectName) => string) => (side: AnySide) =>
  side.name.bare === '' ? null : [key(side.name)];
const identified = (more: (name: ProjectName) => readonly string[]) => (side: AnySide) =>
  side.row.id === '' ? null : [side.row.id.toUpperCase(), ...more(side.name)];

/** From the surest to the least sure. */
const STEPS: readonly PairKey<AnySide>[] = [
  identified(({ full }) => [full]),
  identified(() => []),
  named(({ full }) => full),
  named(({ bare }) => bare),
];

/** Pairs a year's projects with its follow-up; `organisation` as the settings write it. A year that has no follow-up has no rows. */
export function pairFollowUp(
  year: YearPlan,
  followUp: FollowUp | null,
  organisation: string | null,
): FollowUpPairing {
  const name = projectNames(organisation);
  const side = <Row extends { readonly name: string }>(row: Row) => ({ row, name: name(row.name) });
  let projects: readonly Side<YearProject>[] = year.projects.map(side);
  let rows: readonly Side<FollowUpRow>[] = (followUp?.rows ?? []).map(side);
  const rowOf = new Map<YearProject, FollowUpRow>();
  for (const key of STEPS) {
    const found = pairByKey(projects, rows, { left: key, right: key });
    const taken = new Set(found.values());
    for (const [own, other] of found) rowOf.set(own.row, other.row);
    projects = projects.filter((own) => !found.has(own));
    rows = rows.filter((other) => !taken.has(other));
  }
  const rowNamesake = namesakesAmong(
    [...rowOf.values()].map((row) => ({ name: name(row.name), dimension: null })),
  );
  const projectNamesake = namesakesAmong(
    [...rowOf.keys()].map((project) => ({ name: name(project.name), dimension: project.dimension })),
  );
  const without = projects.map(({ row, name: own }) => ({
    project: row,
    namesake: projectNamesake({ name: own, dimension: row.dimension }),
  }));
  const thatAre = (wanted: Namesake) =>
    new Set(without.flatMap(({ project, namesake }) => (namesake === wanted ? [project] : [])));
  return {
    projects: year.projects.map((project) => ({ project, row: rowOf.get(project) ?? null })),
    orphans: rows
      .filter(({ name: own }) => rowNamesake({ name: own, dimension: null }) !== 'twice')
      .map(({ row }) => row),
    twice: thatAre('twice'),
    elsewhere: thatAre('elsewhere'),
  };
}
