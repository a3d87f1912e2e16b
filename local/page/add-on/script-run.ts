// google.script.run and google.script.host as the sidebar's page has them, over postMessage, with JSON only. The function
// `googleScript` is turned into text and put before the add-on's own scripts, so it must not name anything from outside itself.

/** What the sidebar's page sends. */
export type FromFrame =
  | { readonly kind: 'ready' }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-editor' }
  | { readonly kind: 'next-region' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'store'; readonly entries: string };

/** What the page answers: JSON of the result, or the error's message. */
export interface ToFrame {
  readonly kind: 'answer';
  readonly id: number;
  /** JSON text. */
  readonly result?: string;
  readonly error?: { readonly name: string; readonly message: string };
}

/** The HTML as it is put into the frame: Google's own script first. `stored` is JSON of what the frame's localStorage holds. */
export function withGoogleScript(html: string, stored: string): string {
  const script = `<script>(${googleScript})(${stored.replaceAll('<', '\\u003c')})</script>`;
  const at = /<head[^>]*>/i.exec(html);
  if (at === null) return script + html;
  const end = at.index + at[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

/** Runs inside the frame. */
function googleScript(stored: Record<string, string>): void {
  type Handler = ((value: unknown, user?: unknown) => void) | null;
  interface Pending {
    success: Handler;
    failure: Handler;
    user: unknown;
  }
  const pending = new Map<number, Pending>();
  let calls = 0;
  const send = (message: object) => window.parent.postMessage(message, '*');

  /** Google's runner: the three with… methods give a new runner, every other name is a server function. */
  const runner = (parts: Pending): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name !== 'string' || name === 'then') return undefined;
          if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...parts, success });
          if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...parts, failure });
          if (name === 'withUserObject') return (user: unknown) => runner({ ...parts, user });
          return (...args: unknown[]) => {
            calls += 1;
            pending.set(calls, parts);
            send({ kind: 'call', id: calls, name, args: JSON.stringify(args.map(legal)) });
          };
        },
      },
    );

  /** Google refuses what is no JSON when the call is made, before anything is sent. */
  const legal = (value: unknown): unknown => {
    if (typeof value === 'function' || value instanceof Date || value instanceof Node) {
      throw new TypeError('Failed due to illegal value in property: 0');
    }
    return value === undefined ? null : value;
  };

  window.addEventListener('message', (event: MessageEvent) => {
    if (event.source !== window.parent) return;
    const answer = event.data as ToFrame;
    const call = pending.get(answer.id);
    if (answer.kind !== 'answer' || call === undefined) return;
    pending.delete(answer.id);
    if (answer.error !== undefined) {
      const error = new Error(answer.error.message);
      error.name = answer.error.name;
      if (call.failure === null) console.error(error);
      else call.failure(error, call.user);
    } else {
      call.success?.(JSON.parse(answer.result ?? 'null'), call.user);
    }
  });
  // Links leave the frame by the page, which knows the way to a cell.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    if (link == null || event.defaultPrevented) return;
    event.preventDefault();
    send({ kind: 'link', href: link.getAttribute('href') });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    send({ kind: 'next-region' });
  });
  // Google's frame has a storage of its own; a sandboxed one has none, so the page keeps it.
  const entries = new Map(Object.entries(stored));
  const keep = () => send({ kind: 'store', entries: JSON.stringify(Object.fromEntries(entries)) });
  const storage = {
    getItem: (key: string) => entries.get(String(key)) ?? null,
    setItem(key: string, value: string) {
      entries.set(String(key), String(value));
      keep();
    },
    removeItem(key: string) {
      entries.delete(String(key));
      keep();
    },
    clear() {
      entries.clear();
      keep();
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
  Object.defineProperty(window, 'localStorage', { value: storage });

  const google = {
    script: {
      run: runner({ success: null, failure: null, user: undefined }),
      host: {
        close: () => send({ kind: 'close' }),
        setHeight: () => {},
        setWidth: () => {},
        editor: { focus: () => send({ kind: 'focus-editor' }) },
      },
      url: {},
      history: {},
    },
  };
  Object.defineProperty(window, 'google', { value: google });
  send({ kind: 'ready' });
}
