// A project in a round: status as large choices, reason where it can't be done, money with what is left, texts, evidence.
import type { JSX } from 'preact';
import { evidenceOf } from '../../../core/follow-up/evidence.ts';
import { formatPerCent } from '../../../core/follow-up/per-cent.ts';
import { NOTHING, OTHER_REASON, REASONS, STATUS, STATUSES } from '../../../core/follow-up/status.ts';
import { formatBaht, satangFromNumber } from '../../../core/text/money.ts';
import type { RoundField } from '../../../panel/round-types.ts';
import { Ask, Button, breaksOf, Choice, Form, Head, Message, typedIn } from '../../parts.tsx';
import { say, view } from '../../state/desk.ts';
import { fill } from '../../words.ts';
import { changeRound, closeRound, copyRound, dropRound, saveForm } from './actions.ts';
import { amountOf, dueIn, faultsOf, TEXTS } from './checks.ts';
import { changedFields, fieldOf, type RoundForm as OpenForm, rounds, textOf, words } from './desk.ts';
import { draftOf } from './drafts.ts';
import { isOutdated, tick } from './e-plan.ts';

interface Props {
  readonly form: OpenForm;
}

/** The form of a project. */
export function RoundForm({ form }: Props): JSX.Element {
  const { values, row } = form;
  const unsaved = changedFields(form).length > 0;
  const name = textOf(form.row.cells.name);
  return (
    <Form send={() => saveForm(true)}>
      <Head back={words.back} leave={closeRound} tabIndex={-1} data-focus="round-form" style={breaksOf(name)}>
        {name}
      </Head>
      {form.kept && unsaved && (
        <Ask text={form.conflict ? words.overtaken : words.continued}>
          <Button onClick={() => dropRound(draftOf(row))}>{say.draftDrop}</Button>
        </Ask>
      )}
      {isOutdated(row) && (
        <Ask text={words.typedBefore}>
          <Button onClick={() => tick(row)}>{words.untick}</Button>
        </Ask>
      )}
      <fieldset class="field statuses">
        <legend>{words.status}</legend>
        {[...STATUSES, ''].map((status) => (
          <Choice
            key={status}
            name="status"
            checked={values.status === status}
            onChange={() => changeRound({ status })}
          >
            {status || words.awaiting}
          </Choice>
        ))}
        <Notes form={form} field="status" />
      </fieldset>
      {values.status === STATUS.cannot && (
        <TextField form={form} field="reason" list={[...REASONS, `${OTHER_REASON}: `]} />
      )}
      {rounds.state.columns.includes('ordinance') && <AmountField form={form} field="ordinance" />}
      <AmountField form={form} field="spent" />
      {TEXTS.map((field) => (
        <TextField key={field} form={form} field={field} nothing />
      ))}
      {rounds.state.columns.includes('evidence') && <TextField form={form} field="evidence" />}
      <Links text={values.evidence} />
      <Button class="link" data-focus="round-copies" disabled={unsaved || view.busy} onClick={copyRound}>
        {words.copyScreen}
      </Button>
      {unsaved && <p class="note">{words.saveBefore}</p>}
    </Form>
  );
}

function TextField(
  props: Props & {
    field: 'reason' | 'evidence' | (typeof TEXTS)[number];
    nothing?: boolean;
    list?: readonly string[];
  },
): JSX.Element {
  const { form, field, nothing, list } = props;
  return (
    <div class="field">
      <label for={field}>{words[field]}</label>
      {list ? (
        <>
          <input id={field} type="text" list={`${field}-list`} {...typedOf(form, field)} />
          <datalist id={`${field}-list`}>
            {list.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        </>
      ) : (
        <textarea id={field} rows={2} style={breaksOf(form.values[field])} {...typedOf(form, field)} />
      )}
      {nothing && <Button onClick={() => changeRound({ [field]: NOTHING })}>{words.nothing}</Button>}
      <Notes form={form} field={field} />
    </div>
  );
}

function AmountField({ form, field }: Props & { field: 'spent' | 'ordinance' }): JSX.Element {
  return (
    <div class="field">
      <label for={field}>{words[field]}</label>
      <input id={field} type="text" inputMode="decimal" {...typedOf(form, field)} />
      <p class="note">{field === 'spent' ? spentNote(form) : plannedNote(form)}</p>
      <Notes form={form} field={field} />
    </div>
  );
}

function typedOf({ values }: OpenForm, field: RoundField) {
  return typedIn(values[field], (text) => changeRound({ [field]: text }));
}

function plannedOf({ row }: OpenForm): number {
  return satangFromNumber(row.planned ?? 0) ?? 0;
}

function plannedNote(form: OpenForm): string {
  return fill(words.planned, formatBaht(plannedOf(form), 'arabic'));
}

/** What is left of the ordinance's amount, else the plan's, and the per cent spent. */
function spentNote(form: OpenForm): string {
  const base = amountOf(form.values.ordinance) ?? plannedOf(form);
  const spent = amountOf(form.values.spent);
  if (spent === null) return plannedNote(form);
  if (spent > base) return fill(words.over, formatBaht(spent - base, 'arabic'));
  const share = base === 0 ? '-' : formatPerCent(spent, base, 'arabic');
  return fill(words.left, formatBaht(base - spent, 'arabic'), share);
}

/** Below a field: what is wrong, what is still due, what another officer has written, what was said after six months. */
function Notes({ form, field }: Props & { field: RoundField }): JSX.Element {
  const { round } = rounds.state;
  const fault = form.tried ? faultsOf(form)[field] : undefined;
  const due = dueIn(form.row, round, form.values).includes(field);
  const before = round === 12 && EACH_ROUND.includes(field) ? fieldOf(form.row, field, 6) : '';
  const differs = form.conflict && form.start[field] !== form.values[field];
  return (
    <div aria-live="polite">
      {fault && <Message kind="error">{words[fault]}</Message>}
      {due && (
        <Message kind="warning">
          {words[field === 'reason' ? 'reasonDue' : field === 'spent' ? 'spentDue' : 'textDue']}
        </Message>
      )}
      {differs && <Message kind="warning">{fill(words.theirs, form.start[field] || words.empty)}</Message>}
      {before !== '' && (
        <p class="note">
          {fill(words.before, before)}{' '}
          <Button class="link" onClick={() => changeRound({ [field]: before })}>
            {words.takeOver}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The fields that each round has for itself. */
const EACH_ROUND: readonly RoundField[] = ['status', 'spent', ...TEXTS];

/** Evidence as links: http and https only, opened by a click and never fetched. */
function Links({ text }: { text: string }): JSX.Element {
  return (
    <ul>
      {evidenceOf(text).map(
        ({ name, url }) =>
          url !== null && (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
