import { distance } from 'fastest-levenshtein';

import type { DocumentHead } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import { analyserFor } from '../analyser/analyser-for';
import { textsOf } from './document-texts';
import { mostEdits } from './nearest-words';

interface Asked {
  kind: SubjectKind;
  locale: LocaleCode;
  /** The public document, as JSON. */
  document: string;
  term: string;
  /** The word that was misspelt. */
  near: string;
}

/**
 * How a document writes a term, in the form that is spelt most like a misspelt word: with its accents, and in small
 * letters where the document has it so somewhere. Null where no form is near.
 */
export function writtenForm({ kind, locale, document, term, near }: Asked): string | null {
  const { title, summary, body } = textsOf(kind, JSON.parse(document) as DocumentHead);
  const forms = [...title, ...summary, ...body].flatMap((text) =>
    analyserFor(locale)(text.slice(0, mostUnits))
      .filter((word) => word.term === term)
      .map(({ folded, start, end }) => ({ edits: distance(near, folded), written: text.slice(start, end) })),
  );
  const [nearest] = forms.sort(
    (one, other) => one.edits - other.edits || capitals(one.written) - capitals(other.written),
  );
  return nearest === undefined || nearest.edits > mostEdits(near) ? null : nearest.written;
}

const mostUnits = 100_000;

const capitals = (written: string) => written.match(/\p{Lu}/gu)?.length ?? 0;
