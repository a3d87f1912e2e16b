// Session, ScriptApp and Charts: who runs the script, in which mode, and the kinds of charts.

import { exception } from '../errors.ts';
import type { World } from '../world.ts';
import * as enums from './enums.ts';
import { defineService, type Methods } from './service.ts';

/** Without the scope userinfo.email, which the add-on doesn't ask for. */
function noEmail(method: string): Error {
  return exception(
    `Specified permissions are not sufficient to call Session.${method}. Required permissions: https://www.googleapis.com/auth/userinfo.email`,
  );
}

export function createSession(world: World): object {
  const session: Methods<null, GoogleAppsScript.Base.Session> = {
    getActiveUserLocale: () => world.book.locale.slice(0, 2),
    getScriptTimeZone: () => 'Asia/Bangkok',
    getActiveUser: () => {
      throw noEmail('getActiveUser');
    },
    getEffectiveUser: () => {
      throw noEmail('getEffectiveUser');
    },
  };
  return defineService<null>(world, 'Session', session)(null);
}

export function createScriptApp(world: World): object {
  return defineService<null>(world, 'ScriptApp', {}, { AuthMode: enums.AuthMode })(null);
}

export function createCharts(world: World): object {
  return defineService<null>(
    world,
    'Charts',
    {},
    {
      ChartType: enums.ChartType,
      ChartMergeStrategy: enums.ChartMergeStrategy,
      ChartHiddenDimensionStrategy: enums.ChartHiddenDimensionStrategy,
      Position: enums.ChartPosition,
    },
  )(null);
}
