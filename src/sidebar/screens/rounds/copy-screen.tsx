// One project's report in the order of e-PlanNACC's form, each value with a button that copies it.
import type { JSX } from 'preact';
import { STATUS } from '../../../core/follow-up/status.ts';
import { Button } from '../../parts.tsx';
import { tell } from '../../state/desk.ts';
import { fill } from '../../words.ts';
import { amountOf } from './checks.ts';
import { copy } from './copy.ts';
import { fieldOf, type RoundForm, type Rounds, showRounds, textOf } from './desk.ts';

/** The screen of the project whose form is open. */
export function CopyScreen({ rounds, form: { row } }: { rounds: Rounds; form: RoundForm }): JSX.Element {
  const { words } = rounds.state;
  const status = fieldOf(row, 'status');
  const baht = (text: string) => {
    const satang = amountOf(text);
    return satang === null ? '' : (satang / 100).toFixed(2);
  };
  const ordinance = fieldOf(row, 'ordinance');
  const values: readonly (readonly [label: string, value: string])[] = [
    [words.project, textOf(row.cells.name)],
    [words.plannedLabel, row.planned === null ? '' : row.planned.toFixed(2)],
    [words.inOrdinance, ordinance === '' ? words.no : words.yes],
    [words.ordinance, baht(ordinance)],
    [words.spent, baht(fieldOf(row, 'spent'))],
    [words.status, status || words.awaiting],
    ...(status === STATUS.cannot ? [[words.reason, fieldOf(row, 'reason')] as const] : []),
    [words.result, fieldOf(row, 'result')],
    [words.problem, fieldOf(row, 'problem')],
    [words.suggestion, fieldOf(row, 'suggestion')],
  ];
  const typed = rounds.typed.includes(row.row);
  return (
    <>
      <div class="head">
        <Button
          class="bare"
          icon="back"
          title={words.formScreen}
          onClick={() => showRounds({ copying: false })}
        />
        <h2>{words.copyScreen}</h2>
      </div>
      <dl class="copy">
        {values.map(([label, value]) => (
          <div key={label} class="field">
            <dt class="note">{label}</dt>
            <dd>{value || words.empty}</dd>
            <dd>
              <Button
                aria-label={`${words.copy} ${label}`}
                disabled={value === ''}
                onClick={() => copy(value) && tell(fill(words.copied, label))}
              >
                {words.copy}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input
          type="checkbox"
          checked={typed}
          onChange={() =>
            showRounds({
              typed: typed ? rounds.typed.filter((one) => one !== row.row) : [...rounds.typed, row.row],
            })
          }
        />
        <span>{words.done}</span>
      </label>
    </>
  );
}
