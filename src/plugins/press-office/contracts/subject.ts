/** The five kinds of subject that have a public record. */
export type SubjectKind = 'press-release' | 'partner-project' | 'figure' | 'organisation' | 'person';

/** One subject: its kind and Strapi's documentId, the same in every locale. */
export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** What the audit has entries of: subjects, and the office itself, whose settings are changed. */
export type AuditedKind = SubjectKind | 'office';

/** Why an edition was written. */
export type EditionKind = 'first' | 'minor' | 'correction' | 'withdrawal' | 'reinstatement';

/** Where an edition stands now: the newest is `live` (or `withdrawn`), every earlier one `superseded`. */
export type EditionState = 'live' | 'superseded' | 'withdrawn';
