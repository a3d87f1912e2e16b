// LockService: one lock of each kind, held by a run. Only a run that can be paused waits for it: otherwise nothing else runs meanwhile.
import { exception, WORDS } from '../errors.ts';
import { waits } from '../turns.ts';
import { currentRun, type Run, type World } from '../world.ts';
import { defineService, fullName, integer, type Methods } from './service.ts';

type Kind = 'document' | 'script' | 'user';

function isFree(world: World, kind: Kind, run: Run): boolean {
  return (
    !world.lockedByOthers.has(kind) && !world.runs.some((other) => other !== run && other.locks.has(kind))
  );
}

/** Takes all locks from the run: at its end, and when it waits for a person. */
export function releaseAll(world: World): void {
  currentRun(world).locks.clear();
}

export function createLockService(world: World): object {
  const lock: Methods<Kind, GoogleAppsScript.Lock.Lock> = {
    hasLock: (kind) => currentRun(world).locks.has(kind),
    tryLock: (kind, milliseconds: unknown) => {
      integer(milliseconds, fullName('Lock', 'tryLock'), [milliseconds]);
      const run = currentRun(world);
      if (!isFree(world, kind, run)) {
        waits(currentRun(world).turn ?? null, kind);
        return false;
      }
      run.locks.add(kind);
      return true;
    },
    waitLock: (kind, milliseconds: unknown) => {
      integer(milliseconds, fullName('Lock', 'waitLock'), [milliseconds]);
      const run = currentRun(world);
      if (!isFree(world, kind, run)) {
        waits(currentRun(world).turn ?? null, kind);
        throw exception(WORDS.lockTimeout);
      }
      run.locks.add(kind);
    },
    releaseLock: (kind) => {
      const { locks } = currentRun(world);
      if (locks.has(kind) && world.unflushed) world.counts.unflushedReleases++;
      locks.delete(kind);
    },
  };
  defineService<Kind>(world, 'Lock', lock);
  const service: Methods<null, GoogleAppsScript.Lock.LockService> = {
    getDocumentLock: () => world.make.Lock?.('document'),
    getScriptLock: () => world.make.Lock?.('script'),
    getUserLock: () => world.make.Lock?.('user'),
  };
  return defineService<null>(world, 'LockService', service)(null);
}
