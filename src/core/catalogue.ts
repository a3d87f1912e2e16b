// The missions of a planning cycle: data, one file a cycle; a cycle that has none yet uses the newest.
import cycle2566 from './data/missions-2566-2570.json' with { type: 'json' };
import type { Dimension } from './plan.ts';

/** A mission (`1.1`) and its sub-missions (`1.1.1`). */
export interface Mission {
  readonly code: string;
  readonly name: string;
  readonly subMissions: readonly { readonly code: string; readonly name: string }[];
}

/** The dimensions and missions of one planning cycle; years are พ.ศ. */
export interface Catalogue {
  readonly cycle: { readonly firstYear: number; readonly lastYear: number };
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly name: string;
    readonly missions: readonly Mission[];
  }[];
}

/** Every cycle that is known, oldest first. A new cycle is one more data file and one more entry here. */
const CATALOGUES: readonly Catalogue[] = [cycle2566 as Catalogue];

/** The catalogue of the plan that starts in `firstYear` (พ.ศ.): that cycle's own, else the newest. */
export function catalogueFor(firstYear: number | null): Catalogue {
  const own = CATALOGUES.find(({ cycle }) => cycle.firstYear === firstYear);
  const newest = CATALOGUES[CATALOGUES.length - 1];
  return own ?? (newest as Catalogue);
}

/** The dimension that a mission or sub-mission belongs to, by its code; null if the cycle has no such mission. */
export function missionDimension({ dimensions }: Catalogue, code: string): Dimension | null {
  const has = ({ missions }: Catalogue['dimensions'][number]) =>
    missions.some((mission) => mission.code === code || mission.subMissions.some((sub) => sub.code === code));
  return dimensions.find(has)?.dimension ?? null;
}
