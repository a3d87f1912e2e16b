// What a catalogue of missions is, and which of several a plan goes by. Apart from the catalogues: a page that is sent them doesn't carry them.
import type { Dimension } from '../plan.ts';

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

/** The catalogue of the plan that starts in `firstYear` (พ.ศ.): that cycle's own, else the newest, which is the last. */
export function chosenCatalogue(catalogues: readonly Catalogue[], firstYear: number | null): Catalogue {
  const own = catalogues.find(({ cycle }) => cycle.firstYear === firstYear);
  return own ?? (catalogues[catalogues.length - 1] as Catalogue);
}
