// What `npm run import --json` says.
import type { ImportedSettings } from '../../src/core/documents/imported.ts';

/** The JSON of the contract. */
export interface ImportResult {
  readonly found: {
    readonly settings: ImportedSettings;
    readonly plan: number;
    readonly years: readonly { readonly year: number; readonly projects: number }[];
    readonly descriptions: number;
    readonly risks: number;
    readonly targets: number;
    readonly committee: number;
    /** How many of the texts of เล่มแผน. */
    readonly book: number;
  };
  readonly doubts: readonly {
    readonly code: string;
    readonly sheet: string;
    readonly cell: string | null;
    readonly read: string;
    readonly message: string;
  }[];
  readonly out: string;
}
