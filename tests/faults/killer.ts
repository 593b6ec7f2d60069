import type { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';

import type { ApplicationNode, Nodes } from '../support/nodes';

/** One death: which node, at how many published releases, and whether it was in the middle of a transaction. */
export interface Kill {
  node: string;
  published: number;
  inTransaction: boolean;
}

/** Nodes that are killed again and again while they work, and started again each time. */
export interface Fleet {
  nodes(): readonly ApplicationNode[];
  /** Kills one of those that live, the least killed before any other, if it can in the middle of a transaction. */
  killOne(published: number): Promise<void>;
  kills: Kill[];
  /** Resolves when all that were killed are open again. */
  untilAllAreOpen(): Promise<void>;
}

/** Starts a fleet, one node after the other: the first one makes the tables, which nothing locks. */
export async function startFleet(
  prepared: Nodes,
  { names, database }: { names: string[]; database: Knex },
): Promise<Fleet> {
  const places = new Map<string, ApplicationNode>();
  for (const name of names) places.set(name, await prepared.start(name));
  const starting = new Map<string, Promise<void>>();
  const kills: Kill[] = [];
  const timesKilled = (name: string) => kills.filter((kill) => kill.node === name).length;
  return {
    kills,
    nodes: () => [...places.values()],
    async killOne(published) {
      const alive = [...places.values()].filter((node) => node.isAlive());
      const fewest = Math.min(...alive.map(({ name }) => timesKilled(name)));
      const candidates = alive.filter(({ name }) => timesKilled(name) === fewest);
      const victim = candidates[Math.floor(Math.random() * candidates.length)];
      if (victim === undefined) return;
      const inTransaction = await untilInTransaction(database, victim.name);
      await victim.kill();
      kills.push({ node: victim.name, published, inTransaction });
      const again = prepared.start(victim.name).then((node) => void places.set(victim.name, node));
      // Whoever waits for it is told; until then it is nobody's unhandled rejection.
      again.catch(() => undefined);
      starting.set(victim.name, again);
    },
    async untilAllAreOpen() {
      await Promise.all(starting.values());
    },
  };
}

const longestWaitMs = 500;

/** Waits, not for long, until a node holds the record's lock and works. */
async function untilInTransaction(database: Knex, node: string): Promise<boolean> {
  for (const before = Date.now(); Date.now() - before < longestWaitMs; await setTimeout(2)) {
    if ((await workingNodes(database)).includes(node)) return true;
  }
  return false;
}

/** The names of the nodes that are in the middle of a transaction, and do not wait for another. */
export async function workingNodes(database: Knex): Promise<string[]> {
  return (await database('pg_stat_activity')
    .whereNotNull('xact_start')
    .whereNotNull('backend_xid')
    .whereRaw('datname = current_database()')
    .whereRaw("wait_event_type is distinct from 'Lock'")
    .pluck('application_name')) as string[];
}
