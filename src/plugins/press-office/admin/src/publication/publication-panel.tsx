import { useSay } from '../translations/use-say';
import type { SidePanel } from './content-manager-apis';
import { Publication } from './publication';
import { releaseUid } from './release-uid';

/** The panel beside the form of a press release: where it stands, and what may be done with it. */
export const PublicationPanel: SidePanel = ({ model, documentId }) => {
  const say = useSay();
  if (model !== releaseUid || documentId === undefined) return null;
  return { title: say('press-office.publication.title'), content: <Publication documentId={documentId} /> };
};
