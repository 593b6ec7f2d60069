import { parseInstant, type WrittenInstant } from './parse-instant';
import { instantsOf, offsetAt, shiftsOf } from './time-zone';
import { toZoned, writtenOffset } from './to-zoned';

/**
 * Why a text tells no instant: it is not one in RFC 3339 or RFC 9557; it does not say where its clock stands; that clock
 * skips the time or shows it twice; offset and zone contradict each other; the year is not in 1970–2100.
 */
export type InstantProblem = 'unreadable' | 'no-zone' | 'skipped' | 'repeated' | 'zone-differs' | 'out-of-range';

/** `choices` are what a time that is skipped or repeated may mean, earliest first, in RFC 9557. */
export type ReadInstant = { instant: Date } | { problem: InstantProblem; choices?: string[] };

/**
 * Reads an instant that a person or a program wrote: `2026-03-01T10:00+01:00`, `2026-03-01T10:00[Africa/Casablanca]`, or
 * with both. Never throws, and guesses nothing: a time that may mean two instants is a problem, with the two to choose
 * from. Beside `Z` a zone changes nothing: it contradicts no zone (RFC 9557, section 2).
 */
export function readInstant(text: unknown): ReadInstant {
  const written = typeof text === 'string' ? parseInstant(text) : null;
  if (written === null) return { problem: 'unreadable' };
  const { offset, timeZone } = written;
  if (offset === null && timeZone === null) return { problem: 'no-zone' };
  // A day on either side, which an offset may bring into the range; zones are asked about no other time.
  if (written.local < first - oneDay || written.local > last + oneDay) return { problem: 'out-of-range' };
  const read = timeZone === null || offset === 'Z' ? byOffset(written) : byZone({ ...written, timeZone });
  if (!('instant' in read)) return read;
  const time = read.instant.getTime();
  return time < first || time > last ? { problem: 'out-of-range' } : read;
}

const first = 0;
const last = Date.UTC(2101, 0, 1) - 1;
const oneDay = 86_400_000;

function byOffset({ local, offset }: WrittenInstant): ReadInstant {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '') ?? ['', '+', '0', '0'];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return { instant: new Date(sign === '-' ? local + ahead : local - ahead) };
}

function byZone({ local, offset, timeZone }: WrittenInstant & { timeZone: string }): ReadInstant {
  const instants = instantsOf(local, timeZone);
  if (offset !== null) {
    const meant = instants.find((instant) => writtenOffset(offsetAt(instant, timeZone)) === offset);
    return meant === undefined ? { problem: 'zone-differs' } : { instant: new Date(meant) };
  }
  const [only, ...others] = instants;
  if (only !== undefined && others.length === 0) return { instant: new Date(only) };
  const choices = only === undefined ? shiftsOf(local, timeZone) : instants;
  return {
    problem: only === undefined ? 'skipped' : 'repeated',
    choices: choices.map((choice) => toZoned(new Date(choice), timeZone)),
  };
}
