// Ui: menus, alerts, prompts, sidebars and dialogs. What is shown is recorded; what is asked is answered by a script or a person.

import { exception, wrongParameters } from '../errors.ts';
import type { Answer, Question } from '../host.ts';
import { currentRun, type Menu, type Shown, type World } from '../world.ts';
import * as enums from './enums.ts';
import type { HtmlPage } from './html.ts';
import { releaseAll } from './lock.ts';
import { defineService, fullName, type Methods, text, unwrap } from './service.ts';

const named = (method: string) => fullName('Ui', method);

/** prompt | prompt, buttons | title, prompt, buttons */
function question(kind: Question['kind'], args: unknown[]): Question {
  const words = args.slice();
  const buttons = words.length > 1 ? enums.nameIn(enums.ButtonSet, words.pop()) : 'OK';
  const line = words.pop();
  const title = words.pop() ?? '';
  if (buttons === null || typeof line !== 'string' || typeof title !== 'string') {
    throw wrongParameters(named(kind), args);
  }
  return { kind, title, text: line, buttons };
}

/** Asks: a scripted answer first, then the host's person; an alert that only informs needs neither. */
function ask(world: World, asked: Question): Answer {
  // While it waits for a person, Google suspends the script and lets go of its locks.
  releaseAll(world);
  const shown: Shown = { ...asked };
  world.shown.push(shown);
  let answer = world.answers.shift();
  if (answer === undefined) {
    const given = world.host.ask(JSON.stringify(asked));
    if (given !== null) answer = JSON.parse(given) as Answer;
  }
  if (answer === undefined && asked.kind === 'alert' && asked.buttons === 'OK') answer = { button: 'OK' };
  if (answer === undefined) {
    // The run can't go on, and must not be able to swallow that.
    const run = currentRun(world);
    run.ended = `nobody answers: ${asked.title} ${asked.text}`;
    throw exception(run.ended);
  }
  if (answer.button !== 'CLOSE' && !asked.buttons.split('_').includes(answer.button)) {
    throw new Error(`no such button: ${answer.button} of ${asked.buttons}`);
  }
  shown.answer = answer;
  return answer;
}

/**
 * Google takes comments out of a page's scripts, and what looks like one in a template literal with them; a page that could be cut is
 * none of ours. https://github.com/enuchi/React-Google-Apps-Script/issues/157
 */
function checkScripts(html: string): void {
  for (const script of html.match(/<script[\s\S]*?<\/script>/gi) ?? []) {
    const cut = /.{0,40}\/[/*].{0,40}/.exec(script);
    if (cut) throw new Error(`HtmlService would take this for a comment: ${cut[0]}`);
  }
}

export function defineUi(world: World): void {
  const show = (kind: Shown['kind'], method: string, page: unknown, title: string, args: unknown[]) => {
    const html = unwrap<HtmlPage>(world, page, 'HtmlOutput', named(method), args);
    checkScripts(html.content);
    world.shown.push({
      kind,
      title: title === '' ? html.title : title,
      text: '',
      html: html.content,
      width: html.width,
      height: html.height,
    });
  };
  const menu = (caption: string): Menu => ({ caption, items: [] });
  const ui: Methods<null, GoogleAppsScript.Base.Ui> = {
    createMenu: (_, caption: unknown) =>
      world.make.Menu?.(menu(text(caption, named('createMenu'), [caption]))),
    // Google puts it under Extensions, below the add-on's name.
    createAddonMenu: () => world.make.Menu?.(menu('')),
    alert: (_, ...args: unknown[]) => enums.Button[ask(world, question('alert', args)).button],
    prompt: (_, ...args: unknown[]) => world.make.PromptResponse?.(ask(world, question('prompt', args))),
    showSidebar: (_, page: unknown) => show('sidebar', 'showSidebar', page, '', [page]),
    showModalDialog: (_, page: unknown, title: unknown) =>
      show('modal', 'showModalDialog', page, text(title, named('showModalDialog'), [page, title]), [
        page,
        title,
      ]),
    showModelessDialog: (_, page: unknown, title: unknown) =>
      show('modeless', 'showModelessDialog', page, text(title, named('showModelessDialog'), [page, title]), [
        page,
        title,
      ]),
  };
  defineService<null>(world, 'Ui', ui, { Button: enums.Button, ButtonSet: enums.ButtonSet });

  const response: Methods<Answer, GoogleAppsScript.Base.PromptResponse> = {
    getSelectedButton: (answer) => enums.Button[answer.button],
    getResponseText: (answer) => answer.text ?? '',
  };
  defineService<Answer>(world, 'PromptResponse', response);

  const item = (self: Menu, entry: Menu['items'][number]) => {
    self.items.push(entry);
    return world.make.Menu?.(self);
  };
  const menus: Methods<Menu, GoogleAppsScript.Base.Menu> = {
    addItem: (self, caption: unknown, functionName: unknown) => {
      const args = [caption, functionName];
      const method = fullName('Menu', 'addItem');
      return item(self, {
        caption: text(caption, method, args),
        functionName: text(functionName, method, args),
      });
    },
    addSeparator: (self) => item(self, { caption: null }),
    addSubMenu: (self, other: unknown) => {
      const sub = unwrap<Menu>(world, other, 'Menu', fullName('Menu', 'addSubMenu'), [other]);
      return item(self, { caption: sub.caption, items: sub.items });
    },
    addToUi: (self) => {
      world.menus = world.menus.filter((each) => each.caption !== self.caption).concat(self);
    },
  };
  defineService<Menu>(world, 'Menu', menus);
}
