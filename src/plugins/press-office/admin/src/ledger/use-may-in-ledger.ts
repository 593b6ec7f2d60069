import { toContent } from '../desk/permission';
import { useMay } from '../desk/use-may';
import { figureUid } from './figure-uid';

/** What whoever is signed in may do with the figures of the office; the server asks again, in each language. */
export function useMayInLedger(): { mayRevise: boolean; mayDecide: boolean; mayImport: boolean } {
  const may = useMay();
  const mayWith = (act: 'create' | 'update' | 'publish') => may([toContent(act, figureUid)]);
  return {
    mayRevise: mayWith('update') && mayWith('publish'),
    mayDecide: may([{ action: 'plugin::press-office.correct' }]),
    mayImport: mayWith('create') || mayWith('update'),
  };
}
