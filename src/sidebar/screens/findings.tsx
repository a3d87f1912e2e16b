// ตรวจสอบ: what the check found, in groups that say the same; errors first, each place a way to its cell; what was accepted stands apart.
import type { JSX } from 'preact';
import type { PanelFinding } from '../../panel/panel-types.ts';
import { accept, checkAgain, fix, goTo } from '../actions/plan-actions.ts';
import { openRow } from '../own-screens.ts';
import { Button, Message } from '../parts.tsx';
import { say, show, state } from '../state/desk.ts';
import { fill } from '../words.ts';

/** Places of a group that stand there at once; the others are a click away. */
const FIRST_PLACES = 6;

type Group = readonly PanelFinding[];

/** All findings that concern the shown sheet. */
export function Findings(): JSX.Element {
  const groups = state.groups.map((group) => group.map((index) => state.findings[index] as PanelFinding));
  const section = (kind: 'error' | 'warning', title: string, why: string, shown: readonly Group[]) =>
    shown.length > 0 && (
      <section key={title}>
        <h2>
          <Message kind={kind}>{fill(title, shown.flat().length)}</Message>
        </h2>
        <p class="note">{why}</p>
        <Groups groups={shown} />
      </section>
    );
  const of = (severity: string, accepted: boolean) =>
    groups.filter(([first]) => first?.severity === severity && first.accepted === accepted);
  const accepted = of('warning', true);
  return (
    <div tabIndex={-1} data-focus="findings">
      {groups.length === accepted.length && <Message kind="done">{say.allGood}</Message>}
      {section('error', say.errors, say.errorsWhy, of('error', false))}
      {section('warning', say.warnings, say.warningsWhy, of('warning', false))}
      {accepted.length > 0 && (
        <details>
          <summary>{fill(say.accepted, accepted.flat().length)}</summary>
          <Groups groups={accepted} />
        </details>
      )}
      <Button icon="refresh" onClick={checkAgain}>
        {say.checkAgain}
      </Button>
    </div>
  );
}

function Groups({ groups }: { groups: readonly Group[] }): JSX.Element {
  return (
    <ul class="findings">
      {groups.map((group) => (
        <FindingGroup key={`${group[0]?.code}${group[0]?.sheet}${group[0]?.cell}`} group={group} />
      ))}
    </ul>
  );
}

/** A group: its sentence once, its places, and what can be done. */
function FindingGroup({ group: all }: { group: Group }): JSX.Element {
  // What can be mended here comes first.
  const place = (each: PanelFinding) => Number(each.sheet !== state.shown.name);
  const group = [...all].sort((a, b) => place(a) - place(b));
  const [first, ...others] = group as [PanelFinding, ...PanelFinding[]];
  const { sheet, row, column, sentence, severity, accepted, fix: mends } = first;
  const here = sheet === state.shown.name;
  // Of several the first one opens: once it is mended that is the next.
  const project = here && state.rows.find((each) => each.row === row);
  const same = others.every((each) => each.sentence === sentence);
  // A fix of the whole sheet stands at the first of its findings. What only a person can confirm is mended one after the other: a group of it says the same.
  const mendsAll = others.every((each) => each.fix === null);
  // Those of another sheet are mended where that one is shown.
  const together = group
    .filter((each) => each.together && !accepted && each.sheet === state.shown.name)
    .map(({ row, column }) => ({ row, column }));
  // A cell is named by its column, too, where the sheet isn't in sight, or the columns differ.
  const named = !here || others.some((each) => each.column !== column);
  const acceptance = others[0]
    ? fill(accepted ? say.unacceptGroup : say.acceptGroup, group.length)
    : accepted
      ? say.unaccept
      : say.accept;
  // What a button is called begins with what it shows.
  const name = (label: string) => `${label} ${sheet} ${first.cell}`;
  const opens = say.open + (others[0] ? ` ${first.cell}` : '');
  const fixes = say.fix + (mendsAll ? '' : ` ${first.cell}`);
  return (
    <li>
      <p>{sentence}</p>
      {mends && (same || mendsAll) && <p class="note">{mends}</p>}
      <div class="row">
        {(same ? group : [first]).slice(0, FIRST_PLACES).map((each) => (
          <Place key={each.cell} finding={each} named={named} />
        ))}
        {project && (
          <Button aria-label={name(opens)} onClick={() => openRow(project, first.key)}>
            {opens}
          </Button>
        )}
        {here && mends && (mendsAll || !first.together) && (
          <Button aria-label={name(fixes)} onClick={() => fix({ row, column, said: sentence })}>
            {fixes}
          </Button>
        )}
        {others[0] && together.length > 1 && (
          <Button
            aria-label={name(fill(say.fixGroup, together.length))}
            onClick={() => show({ fixing: together, focus: ['add'] })}
          >
            {fill(say.fixGroup, together.length)}
          </Button>
        )}
        {severity === 'warning' && (
          <Button aria-label={name(acceptance)} onClick={() => accept(group, !accepted)}>
            {acceptance}
          </Button>
        )}
      </div>
      {same ? (
        <More findings={group.slice(FIRST_PLACES)} said={false} named={named} />
      ) : (
        <More findings={others} said named={named} />
      )}
    </li>
  );
}

/** The places that don't stand there at once; `said`: each with its own sentence. */
function More({ findings, said, named }: { findings: Group; said: boolean; named: boolean }) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>{fill(said ? say.likewise : say.morePlaces, findings.length)}</summary>
      <div class={said ? '' : 'row'}>
        {findings.map((each) => (
          <div key={each.sheet + each.cell} class="row">
            <Place finding={each} named={named} /> {said && <span class="note">{each.sentence}</span>}
          </div>
        ))}
      </div>
    </details>
  );
}

/** The ways to the finding's cell, and to the one that it is held against; the sheet is named where it isn't the shown one. */
function Place({ finding, named }: { finding: PanelFinding; named: boolean }): JSX.Element {
  return (
    <>
      {[finding, finding.other].map((place) => {
        if (!place) return null;
        const { sheet, row, column, cell } = place;
        const what = named && place === finding && finding.named ? ` ${finding.named}` : '';
        return (
          <Button
            key={sheet + cell}
            aria-label={`${say.goTo} ${sheet} ${cell}${what}`}
            onClick={() => goTo(sheet, row, column)}
          >
            {(sheet === state.shown.name ? '' : `${sheet} `) + cell + what}
          </Button>
        );
      })}
    </>
  );
}
