// The missions of a planning cycle: data, one file a cycle; a cycle that has none yet uses the newest.

import { type Catalogue, chosenCatalogue } from './data/choose-catalogue.ts';
import cycle2566 from './data/missions-2566-2570.json' with { type: 'json' };
import type { Dimension } from './plan.ts';

export type { Catalogue, Mission } from './data/choose-catalogue.ts';

/** Every cycle that is known, oldest first. A new cycle is one more data file and one more entry here. */
export const CATALOGUES: readonly Catalogue[] = [cycle2566 as Catalogue];

/** The catalogue of the plan that starts in `firstYear` (พ.ศ.): that cycle's own, else the newest. */
export function catalogueFor(firstYear: number | null): Catalogue {
  return chosenCatalogue(CATALOGUES, firstYear);
}

/** The dimension that a mission or sub-mission belongs to, by its code; null if the cycle has no such mission. */
export function missionDimension({ dimensions }: Catalogue, code: string): Dimension | null {
  const has = ({ missions }: Catalogue['dimensions'][number]) =>
    missions.some((mission) => mission.code === code || mission.subMissions.some((sub) => sub.code === code));
  return dimensions.find(has)?.dimension ?? null;
}
