import { z } from 'zod';

import { figureOrders, mostFiguresOnPage } from '../../../../contracts/figures-list';
import { parseBody } from '../../shared/parse-body';
import { storableText } from '../../shared/storable-text';
import type { Say } from '../../shared/translate';

/** What of the desk's figures is asked for. */
export type ListQuery = z.output<typeof listQuery>;

/** Reads the address of a list of figures. @throws BadInputError BAD_BODY */
export const readListQuery = (given: unknown, say: Say): ListQuery => parseBody(listQuery, given, say);

/** PostgreSQL compares no text that it could not store. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => (storableText(text) as string).trim())
    .transform((text) => (text === '' ? null : text));
const counted = (most: number) => z.coerce.number().int().min(1).max(most);

const listQuery = z.strictObject({
  q: words(200).nullable().default(null),
  project: words(100).nullable().default(null),
  series: words(120).nullable().default(null),
  sort: z.enum(figureOrders).default('label'),
  page: counted(1_000_000).default(1),
  pageSize: counted(mostFiguresOnPage).default(25),
});
