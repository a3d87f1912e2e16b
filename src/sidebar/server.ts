// The bridge to the server: google.script.run as typed promises. Its functions are those of PanelServer; no list is kept here.
import type { PanelServer } from '../panel/panel-types.ts';
import type { RoundServer } from '../panel/round-types.ts';

/** All server functions that the sidebar calls. */
export interface Server extends PanelServer, RoundServer {}

/** A server function's name. */
export type PanelCall = keyof Server;

/** What a server function answers. */
export type Reply<Name extends PanelCall> = ReturnType<Server[Name]>;

/** What can go wrong between sidebar and server; nobody knows then whether the server did what it was asked. */
type BridgeFailure = 'refused' | 'silent' | 'connection';

/** The part of Google's client library that the bridge uses. https://developers.google.com/apps-script/guides/html/reference/run */
interface Runner {
  withSuccessHandler(receive: (answer: unknown) => void): Runner;
  withFailureHandler(fail: (error: Error) => void): Runner;
  [name: string]: (...values: never[]) => unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/** What survives the crossing: JSON. A Date, a function or undefined in the type makes it `never`. */
type Crossing<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends Date | undefined | symbol | bigint | ((...values: never[]) => unknown)
    ? never
    : { readonly [Key in keyof Value]: Crossing<Value[Key]> };

/** `true` for each function whose arguments and answers are all JSON. */
type OnlyJson<Server extends { [Name in keyof Server]: (...values: never[]) => unknown }> = {
  [Name in keyof Server]: Server[Name] extends (...values: infer Values) => infer Value
    ? [Values, Value] extends [Crossing<Values>, Crossing<Value>]
      ? true
      : never
    : never;
};

/** Compiles only while all of PanelServer crosses as JSON. */
export type PanelServerCrosses = Proven<OnlyJson<Server>[PanelCall]>;
type Proven<Fact extends true> = Fact;

/**
 * Calls a server function. It never rejects: what goes wrong on the way is an answer with `ok: false`, a BridgeFailure as
 * its code, and no message; the panel has the words for it.
 */
export function callServer<Name extends PanelCall>(
  name: Name,
  ...values: Parameters<Server[Name]>
): Promise<Reply<Name>> {
  return new Promise((resolve) => {
    const fail = (code: BridgeFailure) => resolve({ ok: false, code, message: '' } as Reply<Name>);
    const run = google.script.run
      // A Date anywhere in an answer makes Google deliver null instead of all of it.
      .withSuccessHandler((answer) => (answer ? resolve(answer as Reply<Name>) : fail('silent')))
      .withFailureHandler((error) => fail(failureOf(error)));
    (run[name] as (...values: unknown[]) => void)(...values);
  });
}

// Several accounts in one browser: Google refuses with this word, in the language of whoever is asked, or with no word at all.
// https://issuetracker.google.com/issues/69270374
function failureOf(error: Error): BridgeFailure {
  const message = String(error?.message ?? '');
  if (message === '' || /permission|authoriz|สิทธิ์/i.test(message)) return 'refused';
  return 'connection';
}
