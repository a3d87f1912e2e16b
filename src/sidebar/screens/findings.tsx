// ตรวจสอบ: what the check found, errors first, each with a way to its cell and to its fix.
import type { JSX } from 'preact';
import type { PanelFinding } from '../../panel/panel-types.ts';
import { edit } from '../actions/form-actions.ts';
import { fix, goTo, readAgain } from '../actions/plan-actions.ts';
import { say, state } from '../desk.ts';
import { Button, Message } from '../parts.tsx';
import { fill } from '../words.ts';

/** All findings that concern the shown sheet. */
export function Findings(): JSX.Element {
  return (
    <div tabIndex={-1} data-focus="findings">
      {state.findings.length === 0 && <Message kind="done">{say.allGood}</Message>}
      {(['error', 'warning'] as const).map((severity) => {
        const found = state.findings.filter((finding) => finding.severity === severity);
        return (
          found.length > 0 && (
            <section key={severity}>
              <h2>
                <Message kind={severity}>{fill(say[`${severity}s`], found.length)}</Message>
              </h2>
              <p class="note">{say[`${severity}sWhy`]}</p>
              <ul class="findings">
                {found.map((finding, index) => (
                  <Finding key={index} finding={finding} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <Button icon="refresh" onClick={readAgain}>
        {say.checkAgain}
      </Button>
    </div>
  );
}

/** A finding; the sheet and the cell are in its sentence. */
function Finding({ finding }: { finding: PanelFinding }): JSX.Element {
  const { sheet, row, column, cell, message, fix: mends } = finding;
  const here = sheet === state.shown.name;
  const project = here && state.rows.find((each) => each.row === row);
  const button = (label: string, act: () => unknown) => (
    <Button aria-label={`${label} ${sheet} ${cell}`} onClick={act}>
      {label}
    </Button>
  );
  return (
    <li>
      <p>{message}</p>
      {mends && <p class="note">{mends}</p>}
      <div class="row">
        {button(say.goTo, () => goTo(sheet, row, column))}
        {project && button(say.open, () => edit(project))}
        {here && mends && button(say.fix, () => fix({ row, column }))}
      </div>
    </li>
  );
}
