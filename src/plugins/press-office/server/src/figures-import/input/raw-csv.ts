import type { Context } from 'koa';

/** The type under which a CSV passes the body parser, which would read it as UTF-8 and no more than 56 kB of it. */
const passing = 'application/x-press-office-csv';

/** Lets the body of a request that is a CSV pass the parser unread. */
export function passUnread(context: Context): void {
  if (context.is('text/csv')) context.req.headers['content-type'] = passing;
}

/** Whether the body of a request is a CSV that nobody has read. */
export const isRawCsv = (context: Context): boolean => context.is(passing) === passing;
