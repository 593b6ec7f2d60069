import type { Database } from '../../shared/database';
import type { EditionSearch } from './search-editions';

export function didYouMean(
  _database: Database,
  _asked: Pick<EditionSearch, 'kinds' | 'locale' | 'query'>,
): Promise<string | null> {
  return Promise.resolve(null);
}
