import fc from 'fast-check';

import { subjectsIn } from '../http/subjects-in';
import { subjectsInText } from './subjects-in-text';

test('every record in a text is named, and none that only its words name', () => {
  const release = {
    documentId: 'r1',
    title: '"documentId":"x1"',
    body: { text: '{"documentId":"x2"} \\"documentId":"x3"', html: '\\' },
    figures: [{ documentId: 'f1' }, { key: 'documentId', documentId: 'f2' }],
  };
  expect(subjectsInText(JSON.stringify(release))).toEqual(['r1', 'f1', 'f2']);
});

test('whatever words stand around them, the same records are named as when the text is read', () => {
  const words = fc.string({ unit: fc.constantFrom('"', '\\', ':', 'documentId', 'م', ' ', '{', 'a') });
  const id = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '7') });
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: words, documentId: id, inner: fc.record({ text: words }) })),
      (documents) => {
        expect(subjectsInText(JSON.stringify(documents))).toEqual(subjectsIn(documents));
      },
    ),
  );
});
