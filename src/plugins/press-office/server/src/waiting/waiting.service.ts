import type { Core } from '@strapi/strapi';

import { type Waiting, type WaitingEntry, type WaitingReason, waitingReasons } from '../../../contracts/waiting';
import { permittedSomewhere } from '../access/check-permission.service';
import { withReadableTitles } from '../access/readable-titles.service';
import { atDesk } from '../shared/desk';
import { knownLocales } from '../shared/known-locales';
import { revisedFigures } from './revised-figures.service';
import { staleTranslations } from './stale-translations.service';
import { waitingAtStages } from './waiting-at-stages.service';

/** The most that is told of each reason: whoever has more waiting has enough to do. */
const mostTold = 50;

/** What waits for people at the desk. */
export const waitingService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * What waits for whoever sent the present request: what she may do something about, of the press releases that she may read,
   * the most pressing reason first.
   * @throws ForbiddenError NOT_PERMITTED when she may read none in any language
   */
  async list(): Promise<Waiting> {
    const locales = await knownLocales(strapi);
    const readable = permittedSomewhere(strapi, 'read', { kind: 'press-release', locales });
    const all = await atDesk(strapi, async (desk) => [
      ...(await waitingAtStages(desk, readable)),
      ...(await revisedFigures(desk, readable)),
      ...(await staleTranslations(desk, { locales, readable })),
    ]);
    const ofReason = (reason: WaitingReason): WaitingEntry[] => all.filter((entry) => entry.reason === reason);
    return {
      data: withReadableTitles(
        strapi,
        waitingReasons.flatMap((reason) => ofReason(reason).slice(0, mostTold)),
        locales,
      ),
      meta: {
        isMore: waitingReasons.some((reason) => ofReason(reason).length > mostTold),
      },
    };
  },
});
