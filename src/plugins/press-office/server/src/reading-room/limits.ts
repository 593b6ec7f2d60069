import { availableParallelism } from 'node:os';

/** The plugin's option `reading`: what reading a text may cost. */
export interface ReadingLimits {
  /** Seconds that the reading of one text, or of one release in all its languages, may take. */
  seconds: number;
  /** How many texts may wait for their turn; one more is refused. */
  waiting: number;
  /** The memory that a thread may use for what it reads, in MB. */
  megabytes: number;
}

export const defaultLimits: ReadingLimits = { seconds: 120, waiting: 16, megabytes: 768 };

/** Whether the limits are such as can be kept; a limit is named with what it must be. */
export const limitRules = (limits: ReadingLimits): { option: string; must: string; holds: boolean }[] => [
  {
    option: 'reading.seconds',
    must: 'be a number of seconds, more than 0 and at most 3600',
    holds: typeof limits.seconds === 'number' && limits.seconds > 0 && limits.seconds <= 3600,
  },
  {
    option: 'reading.waiting',
    must: 'be a whole number, 0 or more',
    holds: Number.isInteger(limits.waiting) && limits.waiting >= 0,
  },
  {
    option: 'reading.megabytes',
    must: 'be a whole number of megabytes, 64 or more',
    holds: Number.isInteger(limits.megabytes) && limits.megabytes >= 64,
  },
];

/** Characters, or bytes of a file: what is longer sits at the table for long texts. A page has about 3,000. */
export const longestShortText = 50_000;

/** A table: how many texts are read at it at once, and the milliseconds after which a thread without a text ends. */
export interface Seating {
  seats: number;
  idleMs: number;
}

const minute = 60_000;

/** For long texts, as many as leave a core for whoever reads the newsroom, where there are several. */
export const longSeating: Seating = { seats: Math.min(Math.max(availableParallelism() - 1, 1), 2), idleMs: minute };

/** For short ones: half a second goes by until a thread has begun, which nobody should notice between two texts. */
export const shortSeating: Seating = { seats: 1, idleMs: 15 * minute };
