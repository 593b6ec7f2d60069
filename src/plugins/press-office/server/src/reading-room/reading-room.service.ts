import type { Core } from '@strapi/strapi';
import { createRequire } from 'node:module';
import { Piscina } from 'piscina';

import { sayToCaller } from '../shared/desk-language';
import type { Say } from '../shared/translate';
import { longestShortText, longSeating, type ReadingLimits, type Seating, shortSeating } from './limits';
import { retryAfter, roomFullError, takesTooLong, takesTooMuch } from './refusals';
import { NoRoomError, type Turns, turnsFor } from './turns';
import { answerIn, type Errand, type Outcome, type Work } from './work';

/** Has a work done in a thread, and answers what it answers. @throws as the work does, and what `atTable` refuses */
export type Read = <Given, Answer>(work: Work<Given, Answer>, given: Given) => Promise<Answer>;

/** Where texts of a length are read: a thread a seat, which ends when nobody has sat there for a while. */
interface Table {
  turns: Turns;
  threads: Piscina<Errand, Outcome>;
}

interface Room {
  short: Table;
  long: Table;
}

const rooms = new WeakMap<Core.Strapi, Room | 'closed'>();

/**
 * Reads something in a thread, when it is its turn: whatever it takes, the server answers others meanwhile. Short texts do
 * not wait for long ones. Nothing may be written before it has been read: it may be refused.
 * @param length of what will be read, in characters or bytes
 * @param sit all that needs the thread, one work after the other; to gather what a text is read with belongs here too, so
 * that what waits needs no memory
 * @throws Error READING_ROOM_FULL with status 503, and `Retry-After` in the answer, when too many are waiting
 * @throws BadInputError READING_TOOK_TOO_LONG, READING_TOOK_TOO_MUCH, and what the works refuse
 */
export async function atTable<T>(strapi: Core.Strapi, length: number, sit: (read: Read) => Promise<T>): Promise<T> {
  const { turns, threads } = roomOf(strapi)[length > longestShortText ? 'long' : 'short'];
  const limits = limitsOf(strapi);
  const say = sayToCaller(strapi);
  const sitDown = () => inTime(limits, (signal) => sit(readIn(threads, { signal, limits, say })));
  // Whoever sits may wait for the database, of which a transaction holds the only connection, on SQLite: it is read at once.
  if (strapi.db.inTransaction()) return sitDown();
  try {
    return await turns.take(limits.waiting, sitDown);
  } catch (error) {
    if (!(error instanceof NoRoomError)) throw error;
    strapi.requestContext.get()?.set('Retry-After', String(retryAfter));
    throw roomFullError(say);
  }
}

/** Ends the threads, with what they are reading. */
export async function closeReadingRoom(strapi: Core.Strapi): Promise<void> {
  const room = rooms.get(strapi);
  rooms.set(strapi, 'closed');
  if (room === undefined || room === 'closed') return;
  await Promise.all([room.short.threads.destroy(), room.long.threads.destroy()]);
}

const limitsOf = (strapi: Core.Strapi) => strapi.plugin('press-office').config<ReadingLimits>('reading');

function roomOf(strapi: Core.Strapi): Room {
  const room = rooms.get(strapi) ?? furnish(limitsOf(strapi));
  if (room === 'closed') throw new Error('The application is stopping: nothing is read any more.');
  rooms.set(strapi, room);
  return room;
}

const furnish = (limits: ReadingLimits): Room => ({
  short: table(shortSeating, limits),
  long: table(longSeating, limits),
});

const table = ({ seats, idleMs }: Seating, { megabytes }: ReadingLimits): Table => ({
  turns: turnsFor(seats),
  threads: new Piscina({
    filename: createRequire(import.meta.url).resolve('strapi-plugin-press-office/reading-worker'),
    // None before the first text: an office that pastes nothing has no thread.
    minThreads: 0,
    maxThreads: seats,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // Where the system can: whoever reads the newsroom goes first.
    niceIncrement: 5,
    // A thread without work would stand still, with whatever a library has left to do.
    atomics: 'disabled',
    recordTiming: false,
  }),
});

async function inTime<T>({ seconds }: ReadingLimits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), seconds * 1000);
  try {
    return await work(stop.signal);
  } finally {
    clearTimeout(timer);
  }
}

interface Circumstances {
  /** Fires when the time is over: the thread is ended in the middle of its work, and another takes its place. */
  signal: AbortSignal;
  limits: ReadingLimits;
  say: Say;
}

const readIn =
  (threads: Table['threads'], { signal, limits, say }: Circumstances): Read =>
  async <Given, Answer>({ name }: Work<Given, Answer>, given: Given): Promise<Answer> => {
    let outcome: Outcome;
    try {
      outcome = await threads.run({ name, given }, { signal });
    } catch (error) {
      if (signal.aborted) throw takesTooLong(limits.seconds, say);
      if (isOutOfMemory(error)) throw takesTooMuch(limits.megabytes, say);
      throw error;
    }
    return answerIn(outcome) as Answer;
  };

/** Node.js ends a thread that needs more than its `resourceLimits`. */
const isOutOfMemory = (error: unknown) => (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
