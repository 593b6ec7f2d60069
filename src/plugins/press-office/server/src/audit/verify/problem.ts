import type { MessageKey, Say } from '../../shared/translate';

/** Where the record or the audit is not what it was when it was written: the row, and a stable code. */
export interface Problem {
  table: string;
  /** Null where the row that is meant is not there. */
  id: number | null;
  subject: { kind: string; documentId: string } | null;
  code: ProblemCode;
  message: string;
}

export type Found = Omit<Problem, 'message'>;

const messageKeys = {
  ACTOR_DIFFERS: 'audit.problem.actor-differs',
  AUDIT_EMPTY: 'audit.problem.audit-empty',
  BEFORE_AUDIT_DIFFERS: 'audit.problem.before-audit-differs',
  COLUMNS_DIFFER: 'audit.problem.columns-differ',
  DOCUMENT_ALTERED: 'audit.problem.document-altered',
  EDITION_MISSING: 'audit.problem.edition-missing',
  EDITION_NAMED_TWICE: 'audit.problem.edition-named-twice',
  EDITION_UNNAMED: 'audit.problem.edition-unnamed',
  ENTRY_ALTERED: 'audit.problem.entry-altered',
  ENTRY_MISSING: 'audit.problem.entry-missing',
  FACET_ASTRAY: 'audit.problem.facet-astray',
  FACET_MISSING: 'audit.problem.facet-missing',
  HEAD_DIFFERS: 'audit.problem.head-differs',
  NAMED_EDITION_MISSING: 'audit.problem.named-edition-missing',
  NUMBER_OUT_OF_ORDER: 'audit.problem.number-out-of-order',
  PLACE_TAKEN_TWICE: 'audit.problem.place-taken-twice',
  PREVIOUS_HASH_DIFFERS: 'audit.problem.previous-hash-differs',
  ROW_NAMELESS: 'audit.problem.row-nameless',
  SEAL_BROKEN: 'audit.problem.seal-broken',
  SLUG_ASTRAY: 'audit.problem.slug-astray',
  SLUG_NOT_OWNED: 'audit.problem.slug-not-owned',
  STATE_IMPOSSIBLE: 'audit.problem.state-impossible',
  SUMMARY_DIFFERS: 'audit.problem.summary-differs',
} as const satisfies Record<string, MessageKey>;

export type ProblemCode = keyof typeof messageKeys;

export const problemCodes = Object.keys(messageKeys) as ProblemCode[];

/** Says what was found to a person. */
export const told = (found: Found, say: Say): Problem => ({ ...found, message: say(messageKeys[found.code]) });
