// The bridge to the server: google.script.run as typed promises. Its functions are those of PanelServer; no list is kept here.
import type { Answer, PanelServer } from '../commands/panel-types.ts';

/** A server function's name. */
export type PanelCall = keyof PanelServer;

/** What a server function answers. */
export type Reply<Name extends PanelCall> = ReturnType<PanelServer[Name]>;

/**
 * Calls a server function. It never rejects: what goes wrong on the way is an answer with `ok: false`, a code of
 * BRIDGE_FAILURES and an empty message, because only the panel knows the user's language by then.
 */
export type CallServer = <Name extends PanelCall>(
  name: Name,
  ...values: Parameters<PanelServer[Name]>
) => Promise<Reply<Name>>;

/** What can go wrong between sidebar and server, before or after the server's own code. */
export const BRIDGE_FAILURES = ['refused', 'silent', 'connection'] as const;
export type BridgeFailure = (typeof BRIDGE_FAILURES)[number];

/** Whether an answer's code is the bridge's own: then nobody knows whether the server did what it was asked. */
export function isBridgeFailure(code: string): code is BridgeFailure {
  return BRIDGE_FAILURES.some((failure) => failure === code);
}

/** The part of Google's client library that the bridge uses. https://developers.google.com/apps-script/guides/html/reference/run */
interface Runner {
  withSuccessHandler(receive: (answer: unknown) => void): Runner;
  withFailureHandler(fail: (error: Error) => void): Runner;
  [name: string]: (...values: never[]) => unknown;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** What survives the crossing: JSON. A Date, a function or undefined in the type makes it `never`. */
type Crossing<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends Date | undefined | symbol | bigint | ((...values: never[]) => unknown)
    ? never
    : { readonly [Key in keyof Value]: Crossing<Value[Key]> };

/** Compiles only while every argument and every answer of PanelServer is JSON. */
type OnlyJson<Server extends { [Name in keyof Server]: (...values: never[]) => unknown }> = {
  [Name in keyof Server]: Server[Name] extends (...values: infer Values) => infer Value
    ? [Values, Value] extends [Crossing<Values>, Crossing<Value>]
      ? true
      : never
    : never;
};
const CROSSES: OnlyJson<PanelServer>[PanelCall] = true;

/** The bridge over Google's client library. */
export const callServer: CallServer = <Name extends PanelCall>(
  name: Name,
  ...values: Parameters<PanelServer[Name]>
) =>
  new Promise<Reply<Name>>((resolve) => {
    const fail = (failure: BridgeFailure) => resolve(failed(failure) as Reply<Name>);
    if (!CROSSES || typeof google === 'undefined') return fail('connection');
    const run = google.script.run
      // A Date anywhere in an answer makes Google deliver null instead of all of it.
      .withSuccessHandler((answer) => (isAnswer(answer) ? resolve(answer as Reply<Name>) : fail('silent')))
      .withFailureHandler((error) => fail(failureOf(error)));
    (run[name] as (...values: unknown[]) => void)(...values);
  });

function failed(code: BridgeFailure): Answer<never> {
  return { ok: false, code, message: '' };
}

function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

// Several accounts in one browser: Google refuses with this word, or with no word at all.
// https://issuetracker.google.com/issues/69270374
function failureOf(error: Error): BridgeFailure {
  const message = String(error?.message ?? '');
  if (message === '' || /PERMISSION_DENIED|permission|authoriz/i.test(message)) return 'refused';
  return 'connection';
}
