// How a service of Google is made here: a table of methods behind which every call is counted, may fail, needs its
// authorisation, and takes only as many arguments as Google's does.
import { kindOf } from '../calls.ts';
import { exception, wrongParameters } from '../errors.ts';
import realMembers from '../realm/real-members.json';
import { canPauseAt, inTurn } from '../turns.ts';
import { BOOK_ID, currentRun, type World } from '../world.ts';

/** A method: what the handle stands for, then the add-on's arguments, unchecked. */
export type Method<T> = (self: T, ...args: never[]) => unknown;
/** A service's methods; a name that the real service has not is a compile error (`Real` is its interface). */
export type Methods<T, Real> = { [Key in keyof Real]?: Method<T> };

type Members = Record<string, number[]>;
const REAL = realMembers as Record<string, Members>;

/** Overloads that work in the field, although the types leave them out. */
const MORE_ARGUMENTS: Record<string, number[]> = {};

/** Global objects and the classes behind them are called differently in Google's messages. */
const SHORT = new Set([
  'Ui',
  'Lock',
  'LockService',
  'Session',
  'PropertiesService',
  'Properties',
  'Menu',
  'HtmlOutput',
]);

/** A method's name in Google's messages: `SpreadsheetApp.Range.setValue`, `Ui.showSidebar`. */
export function fullName(service: string, method: string): string {
  const prefix =
    service === 'SpreadsheetApp' ||
    service.endsWith('Service') ||
    SHORT.has(service) ||
    service.endsWith('App');
  return `${prefix ? '' : 'SpreadsheetApp.'}${service}.${method}`;
}

const SHEETS_SCOPE =
  '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** What works although nothing was authorised yet: menus, the mode itself, the user's locale. */
const ALWAYS =
  /^(SpreadsheetApp\.(getUi|new\w+)|Ui\.create\w+|Menu\.|Session\.(getActiveUserLocale|getScriptTimeZone)|HtmlService\.|HtmlOutput\.)/;
/** What a simple trigger may not do. */
const NOT_LIMITED = /^Ui\.(show|alert|prompt)|^(LockService|Session\.(getActiveUser|getEffectiveUser)$)/;

function authorise(world: World, name: string, method: string): void {
  const mode = currentRun(world).mode;
  if (mode === 'FULL') return;
  if (mode === 'LOAD')
    throw exception(`${name} was called while the script loads: in AuthMode.NONE that kills the menu`);
  const allowed = mode === 'NONE' ? ALWAYS.test(name) : !NOT_LIMITED.test(name);
  if (allowed) return;
  const scope = name.startsWith('Ui.') ? UI_SCOPE : SHEETS_SCOPE;
  throw exception(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`,
  );
}

/** The words of a service that fails for no fault of the caller. */
const FAULTS = {
  timeout: `Service Spreadsheets timed out while accessing document with id ${BOOK_ID}.`,
  service: 'Service error: Spreadsheets',
  sudden: 'Exceeded maximum execution time',
} as const;

/** Counts a call that is about to happen, lets another run in before it, and fails it where that was asked for. */
function countAndFail(world: World, service: string, method: string, name: string): void {
  const kind = kindOf(service, method);
  if (kind === null) return;
  const run = currentRun(world);
  if (run.ended !== null) throw exception(run.ended);
  world.serviceCalls++;
  world.beforeCall?.(name, world.serviceCalls);
  if (run.ended !== null) throw exception(run.ended);
  if (world.fault !== null && world.serviceCalls >= world.fault.at) {
    const { kind: fault } = world.fault;
    world.fault = null;
    if (fault === 'sudden') run.ended = FAULTS.sudden;
    throw exception(FAULTS[fault]);
  }
  world.counts.calls.push(name);
  if (kind === 'read') world.counts.reads++;
  if (kind === 'write') world.counts.writes++;
  if (kind === 'lookup') world.counts.lookups++;
  if (kind === 'flush') world.counts.flushes++;
  const reads = kind === 'read' || method === 'getDataRange';
  if (reads && service !== 'Properties') {
    if (world.written) world.counts.alternations++;
    world.written = false;
  }
  if (kind === 'write' && service !== 'Properties') {
    world.written = true;
    world.unflushed = true;
  }
  if (kind === 'flush' || reads) world.unflushed = false;
}

/**
 * The maker of a service's handles. A real method that the table lacks throws `not implemented here`; a name that Google
 * doesn't have is simply absent, so that calling it is a TypeError.
 */
export function defineService<T>(
  world: World,
  service: string,
  methods: Record<string, Method<T> | undefined>,
  constants: Record<string, unknown> = {},
): (self: T) => object {
  const real = REAL[service];
  if (real === undefined) throw new Error(`no such service: ${service}`);
  const prototype: Record<string, unknown> = {};
  const hide = (name: string, value: unknown) =>
    Object.defineProperty(prototype, name, { value, enumerable: true, configurable: false, writable: false });
  for (const [member, counts] of Object.entries(real)) {
    if (member in constants) continue;
    const method = methods[member];
    const shortName = `${service}.${member}`;
    const name = fullName(service, member);
    if (method === undefined && counts.length === 0) {
      Object.defineProperty(prototype, member, {
        get: () => {
          throw new Error(`not implemented here: ${shortName}`);
        },
      });
      continue;
    }
    if (method === undefined) {
      hide(member, () => {
        throw new Error(`not implemented here: ${shortName}`);
      });
      continue;
    }
    const writes = kindOf(service, member) === 'write';
    const pauses = canPauseAt(service, member);
    const allowed = [...counts, ...(MORE_ARGUMENTS[shortName] ?? [])];
    const call = function (this: object, ...args: unknown[]): unknown {
      const { self } = inside(world, this, service, name);
      if (world.depth > 0) return method(self as T, ...(args as never[]));
      const carryOut = () => {
        countAndFail(world, service, member, shortName);
        if (!allowed.includes(args.length) && !allowed.includes(-1)) throw wrongParameters(name, args);
        world.depth++;
        try {
          return method(self as T, ...(args as never[]));
        } finally {
          world.depth--;
          // Only now: a write may itself have computed formulas, before it changed what they read.
          if (writes) world.stale = true;
        }
      };
      const { turn } = currentRun(world);
      try {
        authorise(world, shortName, name);
        return turn !== null && pauses ? inTurn(turn, shortName, carryOut) : carryOut();
      } catch (error) {
        const refusal = error as Error;
        if (refusal.name === 'Exception') refusal.message = world.refusal ?? refusal.message;
        throw error;
      }
    };
    Object.defineProperty(call, 'name', { value: member });
    hide(member, call);
  }
  for (const name of Object.keys(methods)) {
    if (!(name in real)) throw new Error(`${service}.${name} is invented`);
  }
  for (const [name, value] of Object.entries(constants)) hide(name, value);
  Object.defineProperty(prototype, 'toString', { value: () => service, enumerable: false });
  const make = (self: T): object => {
    const handle = Object.create(prototype) as object;
    world.inner.set(handle, { service, self });
    return Object.freeze(handle);
  };
  world.make[service] = make;
  return make;
}

function inside(world: World, handle: object, service: string, name: string): { self: unknown } {
  const inner = handle === undefined || handle === null ? undefined : world.inner.get(handle);
  if (inner === undefined || inner.service !== service) throw new TypeError(`Illegal invocation: ${name}`);
  return inner;
}

/** What a handle given as an argument stands for; throws as Google does if it is something else. */
export function unwrap<T>(
  world: World,
  value: unknown,
  service: string,
  method: string,
  args: readonly unknown[],
): T {
  const inner = typeof value === 'object' && value !== null ? world.inner.get(value) : undefined;
  if (inner?.service !== service) throw wrongParameters(method, args);
  return inner.self as T;
}

/** Whether a value is a handle of the service. */
export function isHandle(world: World, value: unknown, service: string): boolean {
  return typeof value === 'object' && value !== null && world.inner.get(value)?.service === service;
}

/** A whole number given as an argument; the method's name and all its arguments are for the error. */
export function integer(value: unknown, method: string, args: readonly unknown[]): number {
  if (typeof value !== 'number') throw wrongParameters(method, args);
  if (Number.isNaN(value)) return 0;
  if (!Number.isInteger(value)) throw exception(`Cannot convert ${value} to int.`);
  return value;
}

/** A text given as an argument. */
export function text(value: unknown, method: string, args: readonly unknown[]): string {
  if (typeof value !== 'string') throw wrongParameters(method, args);
  return value;
}

/** A true or false given as an argument. */
export function flag(value: unknown, method: string, args: readonly unknown[]): boolean {
  if (typeof value !== 'boolean') throw wrongParameters(method, args);
  return value;
}
