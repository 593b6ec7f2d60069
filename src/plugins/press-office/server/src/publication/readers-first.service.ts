import type { Core } from '@strapi/strapi';

import { presentAct } from './act';

type Work = () => void;
interface Hooks {
  onCommit(work: Work): void;
}
type Transaction = (act?: (hooks: Hooks) => unknown) => unknown;

/** How long Strapi's events wait, in milliseconds: readers have been told by then. */
const pauseMs = 300;
const waiting = new WeakMap<Core.Strapi, Set<Work>>();

/**
 * Lets readers have what an act has published before Strapi reads it again. For its event hub Strapi loads every entry of a
 * publication with all that it links to, right after the commit: on SQLite, which has one connection, whoever waits for the
 * release would wait for that too. To be called in `register`.
 */
export function letReadersFirst(strapi: Core.Strapi): void {
  const works = new Set<Work>();
  waiting.set(strapi, works);
  const database = strapi.db as unknown as { transaction: Transaction };
  const transaction = database.transaction.bind(database);
  const later = (work: Work) => {
    const run = () => {
      clearTimeout(timer);
      works.delete(run);
      work();
    };
    const timer = setTimeout(run, pauseMs);
    works.add(run);
  };
  database.transaction = (act) => {
    // Only what Strapi begins inside an act waits; the act's own transaction began before it.
    if (act === undefined || presentAct() === undefined) return transaction(act);
    return transaction((hooks) => act({ ...hooks, onCommit: (work) => hooks.onCommit(() => later(work)) }));
  };
}

/** Does at once what still waits: the application is about to stop. */
export function tellNow(strapi: Core.Strapi): void {
  for (const run of waiting.get(strapi) ?? []) run();
}
