import { pick } from './pick';

const document = { documentId: 'r1', title: 'A visit', summary: null };

test('what was asked for is given in the order of the document', () => {
  expect(Object.keys(pick(document, ['summary', 'documentId']))).toEqual(['documentId', 'summary']);
});

test('all of it is given when nothing was asked for', () => {
  expect(pick(document, null)).toEqual(document);
});

test('a property that the document lacks is not made up', () => {
  expect(pick(document, ['body'])).toEqual({});
});
