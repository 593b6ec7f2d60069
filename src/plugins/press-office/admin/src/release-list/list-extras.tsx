import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useParams } from 'react-router-dom';

import { releaseUid } from '../publication/release-uid';
import { bulkRequests, requestBulk } from './bulk-request';
import { ListFilters } from './list-filters';

const BulkDialog = lazy(() => import('./bulk-dialog').then((loaded) => ({ default: loaded.BulkDialog })));

/** What stands beside the content manager's own buttons above the list of press releases; nothing above other lists. */
export function ListExtras() {
  const { slug } = useParams();
  const request = useSyncExternalStore(bulkRequests.subscribe, bulkRequests.present);
  // Whoever leaves the list asks for nothing more.
  useEffect(() => () => requestBulk(null), [slug]);
  if (slug !== releaseUid) return null;
  return (
    <>
      <ListFilters />
      {request !== null && (
        <Suspense>
          <BulkDialog request={request} onClose={() => requestBulk(null)} />
        </Suspense>
      )}
    </>
  );
}
