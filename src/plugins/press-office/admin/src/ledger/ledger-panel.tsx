import type { SidePanel, View } from '../publication/content-manager-apis';
import { useSay } from '../translations/use-say';
import { figureUid } from './figure-uid';
import { Ledger } from './ledger';

/** The panel beside the form of a figure: what is public, and which releases quote it. */
export const LedgerPanel: SidePanel = ({ model, documentId, document }: View & { document?: { key?: unknown } }) => {
  const say = useSay();
  const key = document?.key;
  if (model !== figureUid || documentId === undefined || typeof key !== 'string' || key === '') return null;
  return { title: say('press-office.ledger.title'), content: <Ledger figureKey={key} /> };
};
