import type { EditionOnRecord } from '../../../contracts/preview';
import type { EditionRow } from '../editions/rows';
import { toZoned } from '../shared/instant';

type AtDesk = Omit<EditionOnRecord, 'document'> & { sequence: number };

/**
 * What the desk is told of an edition, without its words.
 * @param closed number of the last edition of its locale that the public may no longer read, as `closedUpTo` tells it
 */
export const onRecord = (edition: EditionRow, { closed, timeZone }: { closed: number; timeZone: string }): AtDesk => ({
  locale: edition.language,
  sequence: edition.sequence,
  edition: edition.number,
  kind: edition.kind,
  state: edition.state,
  issuedAt: edition.issued_at,
  issuedLocal: toZoned(new Date(edition.issued_at), timeZone),
  note: edition.note,
  actor: edition.actor,
  hash: edition.hash,
  // The withdrawal that closes tells the public so, and stays open.
  isClosed: edition.number < closed,
});
