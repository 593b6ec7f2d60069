import { useAuth } from '@strapi/strapi/admin';

import { figureUid } from './figure-uid';

/** What whoever is signed in may do with the figures of the office; the server asks again, in each language. */
export function useMayInLedger(): { mayRevise: boolean; mayDecide: boolean; mayImport: boolean } {
  const held = useAuth('Ledger', ({ permissions }) => permissions);
  const mayWith = (act: string) =>
    held.some(({ action, subject }) => action === `plugin::content-manager.explorer.${act}` && subject === figureUid);
  return {
    mayRevise: mayWith('update') && mayWith('publish'),
    mayDecide: held.some(({ action }) => action === 'plugin::press-office.correct'),
    mayImport: mayWith('create') || mayWith('update'),
  };
}
