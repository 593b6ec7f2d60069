import createHttpError from 'http-errors';

import type { WithdrawnDocument } from '../../../../contracts/documents';

/** A 410 for what was public and was taken away: the notice, and nothing of the words. */
export function goneError({ withdrawal }: WithdrawnDocument): Error {
  return Object.assign(createHttpError(410, withdrawal.notice ?? 'Gone'), {
    name: 'GoneError',
    details: { code: 'WITHDRAWN', ...withdrawal },
  });
}
