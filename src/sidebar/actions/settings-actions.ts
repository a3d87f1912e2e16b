// The page of settings: opening it, filling it in, saving; what was typed stays until it is saved.

import type { TypedSettings } from '../../commands/set-up/change-settings.ts';
import { readYear } from '../../core/columns/year-number.ts';
import type { SettingKey } from '../../core/kinds/settings/settings.ts';
import { planYears } from '../../core/plan.ts';
import { certain } from '../../core/reading.ts';
import { kindByPrefix } from '../../core/text/names/organisation-kind.ts';
import type { PanelSettings } from '../../panel/panel-settings.ts';
import { failure, get, say, show, tell, view, work } from '../state/desk.ts';
import { keep, readKept } from '../state/draft.ts';
import type { SettingsForm } from '../state/view.ts';
import { fill } from '../words.ts';

/** What the browser keeps until it is saved. */
type Kept = Pick<SettingsForm, 'typed' | 'years'>;

const STORE = 'settings';

const NOTHING: Kept = { typed: {}, years: null };

/** The form on what ตั้งค่า has, with what was typed and not saved; this fiscal year is ticked where the workbook has no year yet. */
export function settingsForm(page: PanelSettings): SettingsForm {
  const kept = readKept(STORE, page) as Kept | null;
  return { ...formOn(page, { ...NOTHING, ...kept }), tried: false };
}

/** What ตั้งค่า says by now isn't unsaved any more. */
function formOn(page: PanelSettings, { typed, years }: Kept): Omit<SettingsForm, 'tried'> {
  const unsaved = Object.entries(typed).filter(([key, [, text]]) => text !== page.values[key as SettingKey]);
  return { page, typed: Object.fromEntries(unsaved), years };
}

/** The fields as they are to be saved. */
export function valuesOf({ page, typed }: SettingsForm): TypedSettings {
  const values = page.fields.map(({ key }) => [key, typed[key]?.[1] ?? page.values[key]]);
  return Object.fromEntries(values) as TypedSettings;
}

/** Whether something was typed or ticked that isn't saved. */
export function isTyped({ typed, years }: Kept): boolean {
  return years !== null || Object.keys(typed).length > 0;
}

/** What is wrong with a field, by the words for it. */
type FaultKind = keyof typeof say.settingFaults;

/** What the fields mean: the plan's first and last year, the fields' faults, the plan's years, and those that are to be made. */
export function understoodSettings(form: SettingsForm) {
  const { page, years } = form;
  const values = valuesOf(form);
  const year = (key: 'firstYear' | 'lastYear') => certain(readYear(values[key]));
  const read = { firstYear: year('firstYear'), lastYear: year('lastYear') };
  const { firstYear, lastYear } = read;
  const span = firstYear && lastYear ? planYears(firstYear, lastYear) : [];
  const faultOf = (key: SettingKey): FaultKind | null => {
    if (!values[key].trim()) return 'missing';
    if (key !== 'firstYear' && key !== 'lastYear') return null;
    if (read[key] === null) return 'year';
    if (key === 'firstYear' || firstYear === null) return null;
    if (span.length === 0) return 'years-order';
    return span.length > page.mostYears ? 'years-many' : null;
  };
  const faults = page.fields.flatMap(({ key }) => {
    const kind = faultOf(key);
    return kind ? [{ key, kind }] : [];
  });
  const nearest = Math.min(Math.max(page.thisYear, span[0] ?? 0), span[span.length - 1] ?? 0);
  const wanted = years ?? (page.made.length > 0 ? [] : [nearest]);
  return { read, faults, span, wanted: wanted.filter((each) => span.includes(each)) };
}

/** Opens the page; what was typed there and not saved is there still. */
export async function openSettings(): Promise<void> {
  const page = await get('panelSettings');
  if (!page) return;
  const open = view.settings;
  const settings = open && isTyped(open) ? { ...formOn(page, open), tried: open.tried } : settingsForm(page);
  show({ settings, inSettings: true, notice: null });
  show({ focus: ['organisation'] });
  const fields = page.fields.filter(({ key }) => settings.typed[key]);
  if (fields.length > 0) tell(fill(say.draft, fields.map(({ key }) => say.settingLabels[key]).join(', ')));
}

/** Back to the plan. */
export function leaveSettings(): void {
  if (view.state) show({ inSettings: false, notice: null, focus: ['settings'] });
}

/** Takes what was typed; the name of an organisation tells its kind. */
export function typeSetting(settings: SettingsForm, key: SettingKey, text: string): void {
  const kind = key === 'organisation' ? kindByPrefix(text, settings.page.kinds) : null;
  const texts: Partial<TypedSettings> = { [key]: text, ...(kind && { organisationType: kind }) };
  const typed = Object.fromEntries(
    settings.page.fields.flatMap(({ key }) => {
      const [seen, before] = settings.typed[key] ?? [settings.page.values[key]];
      const now = texts[key] ?? before ?? seen;
      return now === settings.page.values[key] ? [] : [[key, [seen, now]]];
    }),
  );
  keepTyped({ ...settings, typed });
}

/** Forgets what was typed and not saved. */
export function dropTyped(settings: SettingsForm): void {
  keepTyped({ ...settings, ...NOTHING, tried: false });
  show({ focus: ['organisation'] });
}

function keepTyped(settings: SettingsForm): void {
  const { page, typed, years } = settings;
  keep(STORE, page, isTyped(settings) ? { typed, years } : null);
  // What was said of saving is past.
  show({ settings, notice: null });
}

/** Ticks a year to make, or unticks it. */
export function tickYear(settings: SettingsForm, year: number): void {
  const { wanted } = understoodSettings(settings);
  const years = wanted.includes(year) ? wanted.filter((each) => each !== year) : [...wanted, year];
  keepTyped({ ...settings, years });
}

/** Saves; where a field has a fault, goes to it. */
export async function saveSettings(settings: SettingsForm): Promise<void> {
  const { faults, wanted } = understoodSettings(settings);
  const [fault] = faults;
  if (fault) {
    show({ settings: { ...settings, tried: true }, focus: [fault.key] });
    return tell(fill(say.mend, faults.map(({ key }) => say.settingLabels[key]).join(', ')), 'error');
  }
  const typed = Object.entries(settings.typed);
  const values = Object.fromEntries(typed.map(([key, [, text]]) => [key, text]));
  const seen = Object.fromEntries(typed.map(([key, [before]]) => [key, before]));
  const saved = await work('panelSetUp', { values, seen, years: wanted });
  if (!saved) return;
  if (!saved.ok) {
    if (saved.code === 'settings-changed') await lookAtSheet(settings);
    return tell(fill(say.savingFailed, failure(saved)), 'error');
  }
  keep(STORE, settings.page, null);
  const plan = await get('panelOpen', null);
  if (!plan) return;
  show({ opening: 'open', state: plan, settings: null, inSettings: false, focus: ['settings'] });
  tell(saved.value.message);
}

/** Somebody changed what was typed over: saving again means this. */
async function lookAtSheet(settings: SettingsForm): Promise<void> {
  const page = await get('panelSettings');
  if (!page) return;
  const typed = Object.fromEntries(
    Object.entries(settings.typed).map(([key, [, text]]) => [key, [page.values[key as SettingKey], text]]),
  );
  keepTyped({ ...settings, page, typed });
}
