// What the panel shows at a moment: one plain value, from which the screens are drawn.
import type { SettingKey } from '../../core/kinds/settings/settings.ts';
import type { PanelSettings } from '../../panel/panel-settings.ts';
import type {
  ControlledRisk,
  FixPlace,
  PanelRow,
  PanelSheet,
  PanelSlots,
  PanelState,
} from '../../panel/panel-types.ts';
import type { FormValues } from './values.ts';

/** The three tabs. */
export const TABS = ['projects', 'check', 'summary'] as const;
export type Tab = (typeof TABS)[number];

/**
 * How far opening has come. `slow`: no answer for ten seconds, which looks like several Google accounts; the panel says
 * so and still waits. `refused`: Google said no.
 */
export type Opening = 'waiting' | 'slow' | 'refused' | 'open';

/** What has just happened. */
export interface Notice {
  readonly kind: 'done' | 'error';
  readonly text: string;
}

/** Another officer changed the row that was to be saved. */
export interface Conflict {
  /** The row as it is now; null if it is gone. */
  readonly theirs: PanelRow | null;
  /** Their version as form fields. */
  readonly fields: FormValues;
  /** The fields that differ, and whose text is kept. */
  readonly choices: Readonly<Record<string, 'mine' | 'theirs'>>;
}

/** The form, open on a project or on a new one. */
export interface Form {
  readonly sheet: PanelSheet;
  readonly columns: readonly string[];
  /** The row as it was when the form was opened; null for a new project. */
  readonly target: PanelRow | null;
  /** What the fields held then. */
  readonly start: FormValues;
  readonly values: FormValues;
  /** The dates that tick quarters; they are not kept in the sheet. */
  readonly dates: readonly [start: string, end: string];
  /** Saving was tried: now missing values are told, too. */
  readonly tried?: boolean;
  /** A save ended without an answer: it may have been written. */
  readonly uncertain?: boolean;
  /** Deleting was asked for, and has to be confirmed. */
  readonly deleting?: boolean;
  readonly conflict?: Conflict | null;
  /** The risks that the project controls, once they are known. */
  readonly controls?: readonly ControlledRisk[];
  /** What may stand in braces in the text of a line, once it is known; null without a plan. */
  readonly slots?: PanelSlots | null;
}

/** The page of settings, as it is being filled in. */
export interface SettingsForm {
  readonly page: PanelSettings;
  /** Each changed field: what the sheet held when it was changed, and what was typed. */
  readonly typed: { readonly [Key in SettingKey]?: readonly [seen: string, typed: string] };
  /** The years to make, พ.ศ.; null as long as nobody has ticked. */
  readonly years: readonly number[] | null;
  readonly tried: boolean;
}

/** An unsaved form: the fields, and the row as it was when the form was opened. */
export type Draft = Pick<Form, 'sheet' | 'target' | 'start' | 'values' | 'dates'>;

/** Everything that is shown. */
export interface View {
  readonly opening: Opening;
  readonly state: PanelState | null;
  readonly tab: Tab;
  /** The server is doing something for the user. */
  readonly busy: boolean;
  readonly form: Form | null;
  readonly notice: Notice | null;
  /** The page of settings and what was typed there; shown while `inSettings`. */
  readonly settings: SettingsForm | null;
  readonly inSettings: boolean;
  /** Fixing all was asked for, and has to be confirmed. */
  readonly fixing: false | 'all' | readonly FixPlace[];
  /** Texts that were cancelled, or left from an earlier time, the newest first: offered until they are taken up or dropped. */
  readonly drafts: readonly Draft[];
  readonly search: string;
  /** How many projects the list draws; more as one scrolls on. */
  readonly shown: number;
  readonly dimension: number | null;
  /** Where the focus goes (a `data-focus` name), as a new array for each time that it is moved. */
  readonly focus: readonly [string];
}

/** As many projects as fill the panel several times, and few enough for each keystroke of a search. */
export const FIRST_SHOWN = 50;

/** Before anything is known. */
export const FIRST_VIEW: View = {
  opening: 'waiting',
  state: null,
  tab: 'projects',
  busy: false,
  form: null,
  notice: null,
  settings: null,
  inSettings: false,
  fixing: false,
  drafts: [],
  search: '',
  shown: FIRST_SHOWN,
  dimension: null,
  focus: [''],
};
