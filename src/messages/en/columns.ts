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
  'follow-up': {
    number,
    name,
    dimension,
    budget: { label: 'Budget (baht)', help: "The year's budget; the add-on takes it from the year's sheet" },
    ordinance: {
      label: 'Given by the ordinance (baht)',
      help: 'What the ordinance gives it, in baht; empty if it is not in it',
    },
    status: { label: 'Status at {0} months', help: 'The status in this round; empty = awaiting its report' },
    spent: {
      label: 'Spent at {0} months (baht)',
      help: 'All that was spent since the fiscal year began, in baht; 0 if nothing',
    },
    result: { label: 'Result at {0} months', help: 'What was done, and what came of it' },
    problem: { label: 'Problems at {0} months', help: 'Problems; type ไม่มี if there are none' },
    suggestion: { label: 'Suggestions at {0} months', help: 'Suggestions; type ไม่มี if there are none' },
    reason: {
      label: "Why it can't be carried out",
      help: "Only of a project that can't be carried out; for another reason type อื่นๆ: and the reason",
    },
    evidence: { label: 'Evidence', help: 'Links to evidence, one a line' },
    remark,
    id,
  },
  description: {
    number,
    name,
    principles: { label: 'Reasons', help: 'where the project comes from, and why it is needed' },
    objectives: { label: 'Objectives', help: 'one a line, beginning with ๑) ๒) ๓)' },
    targetGroup: { label: 'Target group', help: 'who, and how many' },
    method: { label: 'How it is done', help: 'one step a line, beginning with ๑) ๒) ๓)' },
    period: { label: 'Period', help: 'the fiscal years in which it runs, as in the plan' },
    budget: { label: 'Budget', help: 'the amount of each year, or ไม่ใช้งบประมาณ' },
    owner,
    output: { label: 'Output', help: 'what the project makes, in numbers' },
    outcome: { label: 'Outcome', help: 'what changes because of it' },
    id,
  },
  risk: {
    number: { label: 'Number of the step', help: 'issues of one step share its number' },
    step: {
      label: 'Step',
      help: 'the work in which corruption may happen; may be empty where it is the step of the row above',
    },
    issue: { label: 'Risk', help: 'what may happen; one a row' },
    likelihood: { label: 'Likelihood', help: '1 to 5; may be empty' },
    impact: { label: 'Impact', help: '1 to 5; may be empty' },
    level: { label: 'Level', help: 'ต่ำ, ปานกลาง, สูง or สูงมาก' },
    measures: {
      label: 'Measures',
      help: "names of the plan's projects, one a line; empty where those of the row above hold",
    },
    id,
  },
  target: {
    number: { label: 'No.', help: "the indicator's number, from 1" },
    label: { label: 'Indicator', help: 'what is measured' },
    unit: { label: 'Unit', help: 'the unit of the figures' },
    target: { label: 'Target of {0}', help: 'what is to be reached that year, as a number' },
    actual: { label: 'Result of {0}', help: 'what was reached; empty until it is known' },
    remark,
    id,
  },
  committee: {
    number: { label: 'No.', help: "the member's number, from 1" },
    position: { label: 'Position', help: 'the office that the member holds' },
    role: { label: 'Role', help: 'chair, deputy, member or secretary' },
    id,
  },
  book: {
    label: { label: 'Heading', help: 'what the plan book prints under it; leave it as it is' },
    text: { label: 'Text', help: 'as the book prints it; words in braces are filled in from the plan' },
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
