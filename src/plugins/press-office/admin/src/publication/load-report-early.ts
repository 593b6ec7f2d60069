import { releaseApi } from './release-api';
import { releaseUid } from './release-uid';
import { contentManagerStore } from '../saving/content-manager-store';

/**
 * Asks for the report of a press release with its document: the panel that shows it is drawn last of all beside a form, and
 * the relations of the form would be asked for before it.
 */
export function loadReportEarly(): void {
  contentManagerStore.enhanceEndpoints({
    endpoints: {
      getDocument(endpoint) {
        endpoint.onQueryStarted = ({ model, documentId }, { dispatch }) => {
          if (model !== releaseUid || documentId === undefined) return;
          dispatch(releaseApi.util.prefetch('releaseReport', documentId, { force: true }));
        };
      },
    },
  });
}
