import type { Core } from '@strapi/strapi';

import { newsroomChannel } from '../../editions/rows';

/** A connection of node-postgres that is no part of the pool. */
interface Listener {
  query(sql: string): Promise<unknown>;
  on(event: 'notification' | 'error' | 'end', listener: (given?: unknown) => void): unknown;
  end(): Promise<void>;
}

/** Milliseconds before a lost connection is asked for again: what is missed meanwhile, the look at the version sees. */
const pauseMs = 1000;

/**
 * Hears what other nodes publish (PostgreSQL's LISTEN), on a connection of its own that is opened again when it is lost.
 * @param hear called for every notification, and whenever some may have been missed
 */
export function listenToOtherNodes(strapi: Core.Strapi, hear: () => void): { close(): Promise<void> } {
  const client = strapi.db.connection.client as { acquireRawConnection(): Promise<Listener> };
  let isClosed = false;
  let listener: Listener | null = null;
  let timer: NodeJS.Timeout | undefined;

  const openAgain = (error?: unknown): void => {
    listener = null;
    if (isClosed) return;
    strapi.log.warn(`press-office: what other nodes publish is not heard at once: ${String(error ?? 'disconnected')}`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      opening = open();
    }, pauseMs).unref();
  };
  const open = async (): Promise<void> => {
    let opened: Listener | undefined;
    let isLost = false;
    const lose = (error?: unknown): void => {
      if (isLost) return;
      isLost = true;
      // One that is lost may still be open on the server's side.
      opened?.end().catch(() => undefined);
      openAgain(error);
    };
    try {
      opened = await client.acquireRawConnection();
      await listenOn(opened, { hear, lose });
      if (isLost) return;
      listener = opened;
      hear();
    } catch (error) {
      lose(error);
    }
  };
  let opening = open();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await opening;
      const last = listener;
      listener = null;
      await last?.end();
    },
  };
}

async function listenOn(
  connection: Listener,
  { hear, lose }: { hear: () => void; lose: (error?: unknown) => void },
): Promise<void> {
  connection.on('notification', hear);
  connection.on('error', lose);
  connection.on('end', () => lose());
  await connection.query(`LISTEN ${newsroomChannel}`);
}
