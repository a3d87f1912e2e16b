// The host in Node: the clock, time zones, random ids, and the formula engine loaded when first needed.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { Host } from '../host.ts';
import { createEvaluate } from './ironcalc.ts';
import { zoneOffset } from './zones.ts';

let evaluate: ((request: string) => string) | null = null;

/**
 * A host for Node. What is given replaces the default: a fixed clock for tests and reports, a log to read, an evaluate.
 * Nobody answers its questions: a command that asks needs scripted answers.
 */
export function nodeHost(parts: Partial<Host> = {}): Host {
  return {
    now: () => Date.now(),
    offset: zoneOffset,
    uuid: () => randomUUID(),
    log: () => {},
    evaluate: (request) => {
      evaluate ??= createEvaluate(engine());
      return evaluate(request);
    },
    ask: () => null,
    ...parts,
  };
}

/**
 * The engine's code. V8 compiles what runs often a second time, for speed, and the process waits for that at its end: a second for
 * what a run of the command line or a test computes in some milliseconds. So it begins later.
 */
function engine(): Uint8Array {
  setFlagsFromString('--wasm-tiering-budget=1000000000');
  return readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
}
