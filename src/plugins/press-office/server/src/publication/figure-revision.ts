import type { FigureDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { Standing } from '../editions/read/standing';
import { isRevised } from '../figures/revision';
import { measureOf } from '../public-documents/figure';
import type { FigureDraft } from '../public-documents/drafts';
import { lastOwnDocument } from './circumstances';
import { storableText } from '../shared/storable-text';
import { asDraft, type DeskRecord } from './load-drafts.service';

/** What publishing a figure would change of what the public was told. */
export interface FigureRevision {
  /** Why, as the editor put it; null when she did not. */
  reason: string | null;
  /** The locales that tell the earlier value now: a figure's value is one in all its languages. */
  locales: LocaleCode[];
}

/** The revision that a figure's drafts hold; null when there is none, or the record is no figure. */
export function revisionIn(record: DeskRecord, standings: readonly Standing[]): FigureRevision | null {
  const [row] = record.drafts.values();
  if (record.kind !== 'figure' || row === undefined) return null;
  const draft = asDraft('figure', row).draft as FigureDraft;
  // The record only ever holds a figure's own documents for a figure.
  const published = standings.flatMap((standing) => (lastOwnDocument(standing) as FigureDocument | null) ?? []);
  if (!isRevised(measureOf(draft), published)) return null;
  const live = standings.filter(({ newest, locale }) => newest.state === 'live' && record.drafts.has(locale));
  return { reason: storableText(draft.revisionReason) as string | null, locales: live.map(({ locale }) => locale) };
}
