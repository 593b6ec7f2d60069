/** What needs the library that draws: one chunk. */
export { BarsOfParts } from './bars-of-parts';
export { LinesOverTime } from './lines-over-time';
