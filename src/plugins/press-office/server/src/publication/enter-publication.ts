import { appendEntry } from '../audit/append-entry';
import type { EditionRow } from '../editions/rows';
import type { Desk } from '../shared/desk';
import type { Act } from './act';
import type { Publication } from './publish.service';

interface Done {
  publication: Publication;
  act: Act;
  verb: 'publish' | 'unpublish';
  editions: readonly Pick<EditionRow, 'hash' | 'kind' | 'language' | 'note'>[];
}

/**
 * Enters into the audit that a subject without stages was published or taken back; what wrote no edition is no act. A figure's
 * revision is entered as the correction that it is, with its reason in each language (`particulars.notes`).
 */
export async function enterPublication({ database }: Desk, { publication, act, verb, editions }: Done): Promise<void> {
  if (editions.length === 0) return;
  const notes = editions.flatMap(({ language, note }) => (note === null ? [] : [[language, note] as const]));
  const isCorrection = editions.some(({ kind }) => kind === 'correction');
  await appendEntry(database, {
    at: act.now,
    actor: act.actor,
    actorId: act.actorId,
    verb,
    subject: { kind: publication.kind, id: publication.documentId },
    from: null,
    to: null,
    reason: notes[0]?.[1] ?? null,
    particulars: {
      locales: editions.map(({ language }) => language),
      with: act.release,
      ...(isCorrection ? { kind: 'correction', notes: Object.fromEntries(notes) } : {}),
    },
    editions: editions.map(({ hash }) => hash),
  });
}
