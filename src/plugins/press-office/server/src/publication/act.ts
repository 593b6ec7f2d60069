import { AsyncLocalStorage } from 'node:async_hooks';

import type { Withdrawal } from '../../../contracts/documents';
import type { EditionKind } from '../../../contracts/subject';
import type { EditionRow } from '../editions/rows';

/** The circumstances of an act that Strapi's Document Service has no parameter for. */
export interface Act {
  now: Date;
  /** Who acts, as the record names them; null when nobody is known. */
  actor: string | null;
  /** Who acts, by the administrator's id: e-mail addresses change. Null when code or the clock acts. */
  actorId: number | null;
  /** What a new edition of something already public is; a first or reinstating edition tells itself. */
  kind: Extract<EditionKind, 'minor' | 'correction'>;
  /** Public note, per locale. */
  notes: Record<string, string>;
  /** Whether a locale with a note has a new edition although its words stay as they are. */
  noteOnly: boolean;
  /** The press release that the act is about, by its documentId; null when it is about another kind of subject. */
  release: string | null;
  /** Why something is withdrawn; where nothing is said it was published in error. */
  withdrawal: Pick<Withdrawal, 'reason'> & { replacement: string | null };
  /** What happens to links that are not public: the act is refused, or the public document does without them. */
  hiddenLinks: 'refuse' | 'leave-out';
  /** The editions of the release that the act has written so far. */
  written: EditionRow[];
}

const storage = new AsyncLocalStorage<Act>();

/** Does something as part of an act: every document published inside is recorded with its circumstances. */
export const during = <T>(act: Act, work: () => Promise<T>): Promise<T> => storage.run(act, work);

/** The act that the present code is part of, if any. */
export const presentAct = (): Act | undefined => storage.getStore();

/** An act of which only what matters need be said. */
export const actWith = ({ now, ...particulars }: Partial<Act> & Pick<Act, 'now'>): Act => ({
  now,
  actor: null,
  actorId: null,
  kind: 'minor',
  notes: {},
  noteOnly: false,
  release: null,
  withdrawal: { reason: 'published-in-error', replacement: null },
  hiddenLinks: 'refuse',
  written: [],
  ...particulars,
});
