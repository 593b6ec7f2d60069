import type { Rendering } from '../exports/rendering';

/** JSON in Strapi's envelope. */
export const inJson = (data: unknown, meta: object = {}): Rendering => ({
  body: JSON.stringify({ data, meta }),
  type: 'application/json; charset=utf-8',
});
