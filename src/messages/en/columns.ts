// What each column is called in the form, and what to type there, in English.
import type { AllColumnWords } from '../column-words.ts';

const number = { label: 'Number', help: 'The number of the project, from 1' };
const name = {
  label: 'Name of the project, activity or measure',
  help: 'Name of the project, activity or measure',
};
const dimension = { label: 'Dimension', help: 'Dimension of the plan: 1, 2, 3 or 4' };
const mission = { label: 'Mission', help: 'Code of the mission, such as 1.2 or 1.2.3' };
const owner = { label: 'Responsible', help: 'Who carries it out' };
const remark = { label: 'Remark', help: 'Anything else worth knowing' };
const id = { label: 'Id', help: "The row's id; the add-on fills it in" };

/** Every column's words. */
export const COLUMNS_EN: AllColumnWords = {
  year: {
    number,
    name,
    dimension,
    mission,
    budget: { label: 'Budget (baht)', help: 'Budget in baht, such as 15000; 0 if none is used' },
    quarter: {
      label: 'Quarter {0}',
      help: { 1: 'Oct - Dec', 2: 'Jan - Mar', 3: 'Apr - Jun', 4: 'Jul - Sep' },
    },
    owner,
    remark,
    id,
  },
  plan: {
    number,
    name,
    dimension,
    mission,
    budget: {
      label: 'Budget of {0}',
      help: 'Budget in baht; 0 if it runs without one, - if it does not run that year',
    },
    owner,
    remark,
    id,
  },
  settings: {
    organisation: { label: 'Organisation', help: 'Full name of the organisation in Thai' },
    organisationType: { label: 'Kind of organisation', help: 'Choose the kind of organisation' },
    firstYear: { label: 'First year of the plan', help: 'Buddhist era, four digits' },
    lastYear: { label: 'Last year of the plan', help: 'Buddhist era, four digits' },
    reporter: { label: 'Signed by', help: 'Name of the person who signs the report' },
    digits: { label: 'Digits in reports', help: 'Digits in reports' },
    language: { label: 'Language', help: 'Language of the screen; official reports are always Thai' },
  },
};
