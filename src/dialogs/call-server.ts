// The bridge from a dialog to the server: google.script.run as a typed promise that never rejects.

/** What can go wrong between a page and its server. */
export type BridgeFailure = 'refused' | 'silent' | 'connection';

/** What a call came to: the server's own answer, or what went wrong on the way. */
export type Called<Reply> =
  | { readonly came: true; readonly reply: Reply }
  | { readonly came: false; readonly failure: BridgeFailure };

/** The part of Google's client library that is used. https://developers.google.com/apps-script/guides/html/reference/run */
interface Runner {
  withSuccessHandler(receive: (answer: unknown) => void): Runner;
  withFailureHandler(fail: (error: Error) => void): Runner;
  [name: string]: (...values: never[]) => unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

type Functions<Server> = { [Name in keyof Server]: (...values: never[]) => unknown };

/** Calls one of the server's functions. */
export function callServer<Server extends Functions<Server>, Name extends keyof Server & string>(
  name: Name,
  ...values: Parameters<Server[Name]>
): Promise<Called<ReturnType<Server[Name]>>> {
  return new Promise((resolve) => {
    const run = google.script.run
      // A Date anywhere in an answer makes Google deliver null instead of all of it.
      .withSuccessHandler((answer) =>
        resolve(
          answer
            ? { came: true, reply: answer as ReturnType<Server[Name]> }
            : { came: false, failure: 'silent' },
        ),
      )
      .withFailureHandler((error) => resolve({ came: false, failure: failureOf(error) }));
    (run[name] as (...values: unknown[]) => void)(...values);
  });
}

// Several accounts in one browser: Google refuses with this word, in the language of whoever is asked, or with no word at all.
// https://issuetracker.google.com/issues/69270374
function failureOf(error: Error): BridgeFailure {
  const message = String(error?.message ?? '');
  return message === '' || /permission|authoriz|สิทธิ์/i.test(message) ? 'refused' : 'connection';
}
