// The page of settings: opening it, filling it in, saving; what was typed stays until it is saved.
import { readYear } from '../../core/columns/year-number.ts';
import type { SettingKey } from '../../core/kinds/settings/settings.ts';
import { planYears } from '../../core/plan.ts';
import { certain } from '../../core/reading.ts';
import { kindOfOrganisation } from '../../core/text/names/organisation-kind.ts';
import type { PanelSettings } from '../../panel/panel-settings.ts';
import { callServer } from '../server.ts';
import { failure, get, say, show, tell, view, work } from '../state/desk.ts';
import type { SettingsForm } from '../state/view.ts';
import { fill } from '../words.ts';

/** The form on what ตั้งค่า has; this fiscal year is ticked where the workbook has no year yet. */
export function settingsForm(page: PanelSettings): SettingsForm {
  return { page, values: page.values, years: null, tried: false };
}

/** What is wrong with a field, by the words for it. */
type FaultKind = keyof typeof say.settingFaults;

/** What the fields mean: the plan's first and last year, the fields' faults, the plan's years, and those that are to be made. */
export function understoodSettings({ page, values, years }: SettingsForm) {
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
  const page = await get(() => callServer('panelSettings'));
  if (!page) return;
  const kept = view.settings;
  show({
    settings: kept && isTyped(kept) ? { ...kept, page } : settingsForm(page),
    inSettings: true,
    notice: null,
  });
  show({ focus: ['organisation'] });
}

/** Back to the plan. */
export function leaveSettings(): void {
  if (view.state) show({ inSettings: false, notice: null, focus: ['settings'] });
}

/** Takes what was typed; the name of an organisation tells its kind. */
export function typeSetting(key: SettingKey, text: string): void {
  const { settings } = view;
  if (!settings) return;
  const kind = key === 'organisation' ? kindOfOrganisation(text) : null;
  const values = { ...settings.values, [key]: text, ...(kind ? { organisationType: kind } : {}) };
  show({ settings: { ...settings, values } });
}

/** Ticks a year to make, or unticks it. */
export function tickYear(year: number): void {
  const { settings } = view;
  if (!settings) return;
  const { wanted } = understoodSettings(settings);
  const years = wanted.includes(year) ? wanted.filter((each) => each !== year) : [...wanted, year];
  show({ settings: { ...settings, years } });
}

/** Saves; where a field has a fault, goes to it. */
export async function saveSettings(): Promise<void> {
  const { settings } = view;
  if (!settings) return;
  const { faults, wanted } = understoodSettings(settings);
  const [fault] = faults;
  if (fault) {
    show({ settings: { ...settings, tried: true }, focus: [fault.key] });
    return tell(fill(say.mend, faults.map(({ key }) => say.settingLabels[key]).join(', ')), 'error');
  }
  const saved = await work(() => callServer('panelSetUp', { values: settings.values, years: wanted }));
  if (!saved) return;
  if (!saved.ok) return tell(fill(say.savingFailed, failure(saved)), 'error');
  const plan = await get(() => callServer('panelOpen', null));
  if (!plan) return;
  show({ opening: 'open', state: plan, settings: null, inSettings: false, focus: ['settings'] });
  tell(saved.value.message);
}

function isTyped({ page, values, years }: SettingsForm): boolean {
  return years !== null || page.fields.some(({ key }) => values[key] !== page.values[key]);
}
