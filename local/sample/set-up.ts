// Setting up a workbook as an officer does on the page of settings.
import type { TypedSettings } from '../../src/commands/set-up/change-settings.ts';
import type { AddOn } from '../add-on.ts';

/** Sets up what is missing, with a year's sheet (พ.ศ.); digits and language as the page proposes them. @returns what it says then */
export function setUp(
  addOn: AddOn,
  typed: Omit<TypedSettings, 'digits' | 'language'> & Partial<TypedSettings>,
  years: readonly number[] = [2569],
): string {
  const values: TypedSettings = { digits: 'อารบิก', language: 'ไทย', ...typed };
  const { answer } = addOn.run<{ readonly message: string }>('panelSetUp', { values, years });
  return answer.ok ? answer.value.message : answer.message;
}
