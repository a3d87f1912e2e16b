// The sidebar's page of settings: also where there is no workbook yet, so it needs nothing of the plan.

import { requireWhole } from '../changes/journal.ts';
import { Refusal } from '../commands/session/refusal.ts';
import type { Session } from '../commands/session/session.ts';
import {
  changeSettings,
  type SettingsInSheet,
  settingsInSheet,
  type TypedSettings,
} from '../commands/set-up/change-settings.ts';
import { MOST_YEARS } from '../core/kinds/settings/read-settings.ts';
import { SETTINGS, type SettingKey } from '../core/kinds/settings/settings.ts';
import { messagesIn } from '../messages/index.ts';
import type { PanelWords } from '../messages/th/panel.ts';

/** What the page of settings shows. */
export interface PanelSettings extends SettingsInSheet {
  /** The settings in their order, and what may be chosen where not just anything may be typed. */
  readonly fields: readonly { readonly key: SettingKey; readonly choices: readonly string[] }[];
  readonly mostYears: number;
  readonly words: PanelWords;
}

/** How saving the settings ended. */
export interface SettingsOutcome {
  /** What was done, and what comes next. */
  readonly message: string;
}

/** What the page of settings sends. */
export interface SettingsRequest {
  readonly values: TypedSettings;
  /** The years (พ.ศ.) to make sheets for. */
  readonly years: readonly number[];
}

/** The settings as they are. */
export function openSettings(session: Session): PanelSettings {
  requireWhole(session);
  const settings = settingsInSheet(session);
  const fields = SETTINGS.map(({ key, choices }) => ({ key, choices: [...choices] }));
  return {
    ...settings,
    fields,
    mostYears: MOST_YEARS,
    words: messagesIn(session.language).panel,
  };
}

/** Saves the settings and makes the sheets. @throws Refusal `request-invalid` for what the page would never send */
export function saveSettings(session: Session, request: unknown): SettingsOutcome {
  const { values, years } = checked(request);
  const made = changeSettings(session, { values, years }, messagesIn(session.language).columns);
  const [first] = [...years].sort((a, b) => b - a);
  const { setUp } = messagesIn(session.language);
  return { message: setUp.saved(made.sheets, first ?? null, made.columns) };
}

function checked(request: unknown): SettingsRequest {
  const { values, years } = (request ?? {}) as { values?: Record<string, unknown>; years?: unknown };
  const texts = SETTINGS.map(({ key }) => [key, values?.[key]] as const);
  const isText = (value: unknown) => typeof value === 'string' && value.length < 1000;
  if (
    texts.every(([, value]) => isText(value)) &&
    Array.isArray(years) &&
    years.length <= 20 &&
    years.every(Number.isInteger)
  ) {
    return {
      values: Object.fromEntries(texts) as TypedSettings,
      years: [...new Set(years as number[])].sort(),
    };
  }
  throw new Refusal({ code: 'request-invalid', what: 'settings' });
}
