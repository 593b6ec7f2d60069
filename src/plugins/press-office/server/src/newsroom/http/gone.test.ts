import type { WithdrawnDocument } from '../../../../contracts/documents';
import { sayIn } from '../../shared/translate';
import { goneError } from './gone';

const withdrawn = (notice: string | null) =>
  ({
    documentId: 'r1',
    slug: 'a-visit',
    withdrawal: { at: '2024-05-09T08:00:00.000Z', reason: 'published-in-error', notice, replacement: null },
  }) as WithdrawnDocument;

test('what was taken away is a 410 with its notice', () => {
  expect(goneError(withdrawn('Published by mistake.'), sayIn('en'))).toMatchObject({
    status: 410,
    expose: true,
    name: 'GoneError',
    message: 'Published by mistake.',
    details: {
      code: 'WITHDRAWN',
      at: '2024-05-09T08:00:00.000Z',
      reason: 'published-in-error',
      notice: 'Published by mistake.',
    },
  });
});

test('without a notice it is still a 410', () => {
  expect(goneError(withdrawn(null), sayIn('en'))).toMatchObject({
    status: 410,
    message: 'This document has been withdrawn.',
  });
});
