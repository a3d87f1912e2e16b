// ตรวจสอบ: what the check found, errors first, each with a way to its cell and to its fix.
import type { JSX } from 'preact';
import { Button, Message, type ScreenProps } from './parts.tsx';
import { fill } from './words.ts';

/** All findings that concern the shown sheet. */
export function Findings({ panel, state, say }: ScreenProps): JSX.Element {
  return (
    <div tabIndex={-1} data-focus="findings">
      {state.findings.length === 0 && <Message kind="done">{say.allGood}</Message>}
      {(['error', 'warning'] as const).map((severity) => {
        const findings = state.findings.filter((finding) => finding.severity === severity);
        if (findings.length === 0) return null;
        const isError = severity === 'error';
        return (
          <section key={severity}>
            <h2>
              <Message kind={severity}>{fill(isError ? say.errors : say.warnings, findings.length)}</Message>
            </h2>
            <p class="note">{isError ? say.errorsWhy : say.warningsWhy}</p>
            <ul class="findings">
              {findings.map(({ sheet, row, column, cell, message, fix }, index) => {
                const here = sheet === state.shown.name;
                const place = here ? cell : `${sheet} ${cell}`;
                const project = here && state.rows.find((each) => each.row === row);
                return (
                  <li key={index}>
                    <p>
                      <span class="cell">{place}</span> {message}
                    </p>
                    {fix && <p class="note">{fix}</p>}
                    <div class="row">
                      <Button
                        aria-label={`${say.goTo} ${place}`}
                        onClick={() => panel.goTo(sheet, row, column)}
                      >
                        {say.goTo}
                      </Button>
                      {project && (
                        <Button aria-label={`${say.open} ${place}`} onClick={() => panel.edit(project)}>
                          {say.open}
                        </Button>
                      )}
                      {here && fix && (
                        <Button aria-label={`${say.fix} ${place}`} onClick={() => panel.fix({ row, column })}>
                          {say.fix}
                        </Button>
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <Button icon="refresh" onClick={panel.readAgain}>
        {say.checkAgain}
      </Button>
    </div>
  );
}
