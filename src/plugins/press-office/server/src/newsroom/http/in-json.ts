import type { Rendering } from '../exports/rendering';

export const jsonType = 'application/json; charset=utf-8';

/** JSON in Strapi's envelope. */
export const inJson = (data: unknown, meta: object = {}): Rendering => ({
  body: JSON.stringify({ data, meta }),
  type: jsonType,
});
