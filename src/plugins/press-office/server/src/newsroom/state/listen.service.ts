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

  const lose = (lost: Listener | null, error?: unknown): void => {
    if (isClosed || (lost !== null && lost !== listener)) return;
    listener = null;
    strapi.log.warn(`press-office: what other nodes publish is not heard at once: ${String(error ?? 'disconnected')}`);
    timer = setTimeout(() => void open(), pauseMs).unref();
  };
  const open = async (): Promise<void> => {
    try {
      const opened = await client.acquireRawConnection();
      listener = opened;
      opened.on('notification', hear);
      opened.on('error', (error) => lose(opened, error));
      opened.on('end', () => lose(opened));
      await opened.query(`LISTEN ${newsroomChannel}`);
      hear();
      if (isClosed) await opened.end();
    } catch (error) {
      lose(listener, error);
    }
  };
  const opening = open();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await opening;
      await listener?.end();
    },
  };
}
