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

/** How many long texts are read at once: a core is left for whoever reads the newsroom, where there are several. */
export const longSeats = Math.min(Math.max(availableParallelism() - 1, 1), 2);

/** How many short texts are read at once. */
export const shortSeats = 1;
