import { AsyncLocalStorage } from 'node:async_hooks';

import type { EditionKind } from '../../../contracts/subject';

/** The circumstances of an act that Strapi's Document Service has no parameter for. */
export interface Act {
  now: Date;
  /** Who acts, as the record names them; null when nobody is known. */
  actor: string | null;
  /** What a new edition of something already public is; a first or reinstating edition tells itself. */
  kind: Extract<EditionKind, 'minor' | 'correction'>;
  /** Public note, per locale. */
  notes: Record<string, string>;
}

const storage = new AsyncLocalStorage<Act>();

/** Does something as part of an act: every document published inside is recorded with its circumstances. */
export const during = <T>(act: Act, work: () => Promise<T>): Promise<T> => storage.run(act, work);

/** The act that the present code is part of, if any. */
export const presentAct = (): Act | undefined => storage.getStore();
