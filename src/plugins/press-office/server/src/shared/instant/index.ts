export { dayIn } from './day-in';
export { endOfDay } from './end-of-day';
export { formatInstant } from './format-instant';
export { type InstantProblem, readInstant, type ReadInstant } from './read-instant';
export { isTimeZone, namedAsIana } from './time-zone';
export { toZoned } from './to-zoned';
