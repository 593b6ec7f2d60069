import type { LocaleCode } from './locale';
import type { AuditedKind } from './subject';

/** One act at the desk or of the clock: who did what to which subject, when, and which editions it wrote. */
export interface AuditEntry {
  /** From 1, over the whole audit. */
  sequence: number;
  /** ISO 8601 in UTC with milliseconds. */
  at: string;
  /** Who acted, by e-mail or name as it was then. Null: the clock, or code. */
  actor: string | null;
  /** The administrator's id, since e-mails change. */
  actorId: number | null;
  /** A verb of the desk, `fall-due`, `publish` or `unpublish`; of the office `set` or `remove-sample`. */
  verb: string;
  /** Of the office itself the `documentId` is `press-office`. */
  subject: { kind: AuditedKind; documentId: string };
  /** The stage before and after; null for subjects without stages. */
  from: string | null;
  to: string | null;
  reason: string | null;
  /** What else of the act should be known: locales, embargo, notes. */
  particulars: Record<string, unknown>;
  /** Hashes of the editions that the act wrote, in order. */
  editions: string[];
  previousHash: string | null;
  /** SHA-256, in hexadecimal, of all of the above in canonical JSON (RFC 8785). */
  hash: string;
}

/** What `GET /press-office/audit` answers. */
export interface AuditPage {
  data: AuditEntry[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    /**
     * What the subjects are called today, by documentId, in the languages that whoever asks may read. Nothing of those
     * that are gone. Names are beside the entries, which are sealed as they stand.
     */
    names: Record<string, Record<LocaleCode, string | null>>;
  };
}
