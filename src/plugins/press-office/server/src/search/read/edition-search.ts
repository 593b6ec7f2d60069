import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import type { Condition } from '../../editions/read/list-editions';
import type { SearchQuery } from '../analyser/search-query';

/** What is searched, and which page of it is wanted. */
export interface EditionSearch {
  kinds: readonly SubjectKind[];
  locale: LocaleCode;
  query: SearchQuery;
  /** As in lists: all must hold. */
  conditions: readonly Condition[];
  /**
   * `rank`: a phrase of the title before words of the title, the title before the summary, the summary before the rest; newer
   * before older among equals. Or by the instant of first release alone.
   */
  order: 'rank' | 'asc' | 'desc';
  offset: number;
  limit: number;
  /** Whether to count all pages. */
  withCount: boolean;
}
