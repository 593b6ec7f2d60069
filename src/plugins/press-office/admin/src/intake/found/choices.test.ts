import { acceptableOf, acceptOf, figureToName, nothingAccepted, withChoice, withCover } from './choices';
import { analysisWith, figureAt, nameAt, spanIn } from './empty-analysis.test-support';
import { foundItems } from './found-items';

const text = 'MARSA et AMWAJ : 15 marins, 7 grues, 15 marins, 30 quais. Mme Alaoui (ANP).';
const image = { name: 'a.png', mime: 'image/png', width: 1, height: 1, size: 1, alternativeText: null, position: 0 };
const items = foundItems(
  analysisWith({
    text,
    projects: [nameAt(spanIn(text, 'MARSA'), 'marsa'), nameAt(spanIn(text, 'AMWAJ'))],
    figures: [
      figureAt(spanIn(text, '15')),
      figureAt(spanIn(text, '7')),
      figureAt(spanIn(text, '15', 20)),
      figureAt(spanIn(text, '30'), { figure: { key: 'quays', agrees: true } }),
    ],
    organisations: [nameAt(spanIn(text, 'ANP'))],
    people: [nameAt(spanIn(text, 'Alaoui'))],
    images: [image, image, image],
  }),
);
const all = (kind: Parameters<typeof acceptableOf>[1]) => acceptableOf(items, kind).map(({ id }) => id);

test('nothing is accepted before anybody does', () => {
  expect(acceptOf(items, nothingAccepted)).toEqual({
    figures: [],
    projects: [],
    organisations: [],
    people: [],
    images: [],
  });
});

test('only what is not on record can be accepted, and a figure that is repeated once', () => {
  expect(all('project')).toEqual(['project-1']);
  expect(all('figure')).toEqual(['figure-0', 'figure-1']);
});

test('records are named by where they begin, in the order of the text', () => {
  const ids = ['person-0', 'figure-1', 'figure-0', 'organisation-0', 'project-1'];
  expect(acceptOf(items, withChoice(nothingAccepted, ids, true))).toEqual({
    figures: [text.indexOf('15'), text.indexOf('7')],
    projects: [text.indexOf('AMWAJ')],
    organisations: [text.indexOf('ANP')],
    people: [text.indexOf('Alaoui')],
    images: [],
  });
});

test('what is on record is not named, whatever the choices say', () => {
  expect(acceptOf(items, ['project-0', 'figure-3'])).toMatchObject({ figures: [], projects: [] });
});

test('what was accepted can be refused again; accepted twice, it is named once', () => {
  const twice = withChoice(withChoice(nothingAccepted, ['figure-0'], true), all('figure'), true);
  expect(acceptOf(items, twice).figures).toHaveLength(2);
  expect(acceptOf(items, withChoice(twice, ['figure-0'], false)).figures).toEqual([text.indexOf('7')]);
});

test('the picture accepted first becomes the cover, until another is made it', () => {
  const two = withChoice(withChoice(nothingAccepted, ['image-2'], true), ['image-0'], true);
  expect(acceptOf(items, two).images).toEqual([2, 0]);
  expect(acceptOf(items, withCover(two, 'image-0')).images).toEqual([0, 2]);
});

test('a figure goes by the name that it was given, and none without a name', () => {
  const words = { 'figure-0': { label: 'Marins formés', isOfProject: false } };
  expect(acceptOf(items, ['figure-1', 'figure-0'], words).figures).toEqual([
    { start: text.indexOf('15'), label: 'Marins formés', isOfProject: false },
    text.indexOf('7'),
  ]);
  expect(figureToName(items, ['figure-0', 'figure-1'], words)).toBeNull();
  expect(figureToName(items, ['figure-0'], { 'figure-0': { label: ' ' } })).toBe('figure-0');
  expect(figureToName(items, ['figure-1'], { 'figure-0': { label: ' ' } })).toBeNull();
});
