import createHttpError from 'http-errors';

import type { WithdrawnDocument } from '../../../../contracts/documents';
import type { Say } from '../../shared/translate';

/** A 410 for what was public and was taken away: the notice, and nothing of the words. */
export function goneError({ withdrawal }: WithdrawnDocument, say: Say): Error {
  return Object.assign(createHttpError(410, withdrawal.notice ?? say('newsroom.gone')), {
    name: 'GoneError',
    details: { code: 'WITHDRAWN', ...withdrawal },
  });
}
