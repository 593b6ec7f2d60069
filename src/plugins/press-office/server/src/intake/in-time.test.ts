import { sayIn } from '../shared/translate';
import { analyse } from './analyse';
import { type KnownWorld, nothingKnown } from '../reading/known-world';
import { languageOf } from '../reading/languages';

const world: KnownWorld = {
  ...nothingKnown,
  projects: [{ documentId: 'marsa', slug: 'marsa', acronym: 'MARSA', names: ['مرسى', 'Marsa'], isTranslated: true }],
  figures: [
    {
      ...{ documentId: 'pilot', key: 'pilot', label: ['بحارة شغلهم المشروع', 'Marins recrutés'], isTranslated: true },
      ...{ value: '30', qualifier: 'approximately', units: ['بحارا', 'marins'], geo: null, project: 'marsa' },
    },
  ],
};

// A quadratic step would take minutes here; the limit leaves room for a busy machine.
test.each([
  ['digits', '7'],
  ['brackets', '('],
  ['quotation marks', '«'],
  ['Arabic without spaces', 'وبال'],
  ['numbers', '1 '],
  ['groups of digits', '123 '],
  ['digits and dots', '1.'],
  ['projects', 'مشروع '],
  ['lines', 'a\n'],
])('a megabyte of %s is read in time', (_, piece) => {
  expect(secondsFor(piece.repeat((1024 * 1024) / Buffer.byteLength(piece)))).toBeLessThan(6);
});

test.each([
  ['amounts', '1 MDH '],
  ['weekdays', 'mardi '],
  ['numbers in lists', '- 1\n'],
  ['rows of a table', '1\t2\n'],
  ['a figure on record', 'MARSA 30 marins. '],
  ['honorifics', 'M. Tazi '],
  ['white space', ' '],
  ['tabs', '\t'],
])('a quarter of a megabyte of %s is read in time', (_, piece) => {
  const filling = piece.repeat((256 * 1024) / Buffer.byteLength(piece));
  expect(secondsFor(`Port\n\nUn texte : ${filling}fin`)).toBeLessThan(3);
});

test('white space after a dateline is read in time', () => {
  const filling = '\t'.repeat(256 * 1024);
  expect(secondsFor(`Titre\n\nRabat, le 5 mai 2024 – ${filling}fin`)).toBeLessThan(3);
});

/** How long the processor works on a text. */
function secondsFor(text: string): number {
  const { user: before } = process.cpuUsage();
  analyse({ text, locale: 'ar', language: languageOf('ar')!, known: world, say: sayIn('en') });
  return (process.cpuUsage().user - before) / 1e6;
}
