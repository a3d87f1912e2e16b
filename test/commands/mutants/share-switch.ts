// The switch that says which mutant is on, and the list of those that a test reaches, belong to the host: the realm that the add-on
// runs in has globals of its own, so each new one is given the host's.
import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';

const SWITCH = '__stryker__';
const { createContext } = vm;

vm.createContext = ((...parts: Parameters<typeof createContext>) => {
  const host = globalThis as Record<string, unknown>;
  const context = createContext(...parts) as Record<string, unknown>;
  host[SWITCH] ??= {};
  context[SWITCH] = host[SWITCH];
  return context;
}) as typeof createContext;
syncBuiltinESMExports();
