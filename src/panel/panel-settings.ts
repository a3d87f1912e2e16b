// The sidebar's page of settings: also where there is no workbook yet, so it needs nothing of the plan.

import { requireWhole } from '../changes/journal.ts';
import { Refusal } from '../commands/session/refusal.ts';
import type { Session } from '../commands/session/session.ts';
import {
  changeSettings,
  type SettingsChange,
  type SettingsInSheet,
  settingsInSheet,
  type TypedSettings,
} from '../commands/set-up/change-settings.ts';
import { MOST_YEARS } from '../core/kinds/settings/read-settings.ts';
import { SETTINGS, type SettingKey } from '../core/kinds/settings/settings.ts';
import { KIND_BY_PREFIX, type KindByPrefix } from '../core/text/names/organisation-kind.ts';
import { messagesIn } from '../messages/index.ts';
import type { PanelWords } from '../messages/th/panel.ts';

/** What the page of settings shows. */
export interface PanelSettings extends SettingsInSheet {
  /** See PanelState. */
  readonly address: string;
  /** The settings in their order, and what may be chosen where not just anything may be typed. */
  readonly fields: readonly { readonly key: SettingKey; readonly choices: readonly string[] }[];
  readonly mostYears: number;
  /** What the name of an organisation tells of its kind. */
  readonly kinds: KindByPrefix;
  readonly words: PanelWords;
}

/** How saving the settings ended. */
export interface SettingsOutcome {
  /** What was done, and what comes next. */
  readonly message: string;
}

/** The settings as they are. */
export function openSettings(session: Session): PanelSettings {
  requireWhole(session);
  const settings = settingsInSheet(session);
  const fields = SETTINGS.map(({ key, choices }) => ({ key, choices: [...choices] }));
  return {
    ...settings,
    address: session.workbook.address,
    fields,
    mostYears: MOST_YEARS,
    kinds: KIND_BY_PREFIX,
    words: messagesIn(session.language).panel,
  };
}

/** Saves the settings and makes the sheets. @throws Refusal `request-invalid` for what the page would never send */
export function saveSettings(session: Session, request: unknown): SettingsOutcome {
  const change = checked(request);
  const made = changeSettings(session, change, messagesIn(session.language).columns);
  const [first] = [...change.years].sort((a, b) => b - a);
  const { setUp } = messagesIn(session.language);
  return { message: setUp.saved(made.sheets, first ?? null, made.columns) };
}

function checked(request: unknown): SettingsChange {
  const { values, seen = {}, years } = (request ?? {}) as Readonly<Record<string, unknown>>;
  if (
    isTexts(values) &&
    isTexts(seen) &&
    Array.isArray(years) &&
    years.length <= 20 &&
    years.every(Number.isInteger)
  ) {
    return { values, seen, years: [...new Set(years as number[])].sort() };
  }
  throw new Refusal({ code: 'request-invalid', what: 'settings' });
}

/** Whether something is texts for settings, of some or all. */
function isTexts(values: unknown): values is Partial<TypedSettings> {
  if (typeof values !== 'object' || values === null) return false;
  return Object.entries(values).every(
    ([key, value]) =>
      SETTINGS.some((setting) => setting.key === key) && typeof value === 'string' && value.length < 1000,
  );
}
