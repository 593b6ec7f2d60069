import { subjectsIn } from './subjects-in';

test('every record in an answer is named, wherever it stands', () => {
  const release = {
    documentId: 'r1',
    title: 'documentId',
    figures: [{ documentId: 'f1' }, { documentId: 'f2', project: null }],
    people: [],
    related: { deeper: { documentId: 'p1' } },
  };
  expect(subjectsIn([release, null, 'text', { documentId: 7 }])).toEqual(['r1', 'f1', 'f2', 'p1']);
});
