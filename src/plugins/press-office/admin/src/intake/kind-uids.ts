import { figureUid } from '../ledger/figure-uid';
import type { SuggestedKind } from './found/choices';

/** How Strapi names the content types of what a text may suggest. */
export const kindUids: Record<SuggestedKind, string> = {
  figure: figureUid,
  project: 'plugin::press-office.partner-project',
  organisation: 'plugin::press-office.organisation',
  person: 'plugin::press-office.person',
};
