import type { DocumentHead } from '../../../../contracts/documents';
import type { EditionKind, Subject } from '../../../../contracts/subject';

/** A public document about to enter the record. Its place (number, slug, instants) is in its head. */
export interface NewEdition {
  subject: Subject;
  kind: EditionKind;
  document: DocumentHead;
  leftOutOfSummary: readonly string[];
  facets: readonly { name: string; value: string }[];
  note: string | null;
  actor: string | null;
}
