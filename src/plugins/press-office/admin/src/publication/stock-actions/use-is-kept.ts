import type { ReleaseReport } from '../../../../contracts/desk';
import type { View } from '../content-manager-apis';
import { useReleaseReportQuery } from '../release-api';
import { releaseUid } from '../release-uid';

/** What a deletion would take: the release in all its languages, or the language of the view. */
type Taken = 'release' | 'locale';

/**
 * Whether a press release, or its language, is not to be deleted: what has been public is withdrawn. A list asks for no
 * report of each of its rows: it knows what is public now.
 */
export function useIsKept({ model, documentId, document, activeTab }: View, taken: Taken): boolean {
  const isRelease = model === releaseUid;
  const isInForm = typeof activeTab === 'string';
  const { data: report } = useReleaseReportQuery(documentId ?? '', {
    skip: !isRelease || !isInForm || documentId === undefined,
  });
  if (!isRelease) return false;
  return document?.status !== 'draft' || (report !== undefined && wasPublic[taken](report, document.locale));
}

const wasPublic: Record<Taken, (report: ReleaseReport, locale: string | undefined) => boolean> = {
  release: ({ verbs }) => !verbs.delete.allowed,
  locale: ({ editions }, locale) => editions.some((edition) => edition.locale === locale),
};
