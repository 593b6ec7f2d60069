import { toZoned } from './to-zoned';

/** The day that a zone's calendars show at an instant, ISO 8601. @throws RangeError as `toZoned` */
export const dayIn = (instant: Date, timeZone: string): string => toZoned(instant, timeZone).slice(0, 10);
