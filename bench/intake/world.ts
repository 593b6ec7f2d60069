import type { KnownFigure, KnownName, KnownWorld } from '../../src/plugins/press-office/server/src/reading/known-world';
import type { Locale } from './pages';

/** How much is on record. */
export const namesOnRecord = 1000;
export const figuresOnRecord = 500;

/** A world of made-up names in three languages, and of figures that many projects have. */
export function makeWorld(): KnownWorld {
  const numbered = (count: number, make: (index: number) => KnownName) =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    projects: numbered(300, makeProject),
    organisations: numbered(300, makeOrganisation),
    people: numbered(400, makePerson),
    figures: Array.from({ length: figuresOnRecord }, (_, index) => makeFigure(index)),
    places: Array.from({ length: 200 }, (_, index) => latin(index + 5000)),
    releases: Array.from({ length: 1000 }, (_, index) => ({ documentId: `r${index}`, title: `${latin(index)} 2023` })),
  };
}

/** The name of a subject as a text in a language has it. */
export const nameIn = ({ names }: KnownName, locale: Locale): string => names[{ ar: 0, fr: 1, en: 2 }[locale]]!;

function makeProject(index: number): KnownName {
  const [one, other, third] = [index, index + 97, index + 311];
  const acronym = latin(index).slice(0, 5).toUpperCase();
  return named(`project-${index}`, acronym, [
    `برنامج ${arabic(one)} و${arabic(other)} بجهة ${arabic(third)}`,
    `Programme de ${latin(one)} et de ${latin(other)} pour ${latin(third)}`,
    `${latin(one)} and ${latin(other)} Programme for ${latin(third)}`,
  ]);
}

function makeOrganisation(index: number): KnownName {
  const [one, other] = [index + 400, index + 613];
  return named(`organisation-${index}`, null, [
    `الوكالة الوطنية ل${arabic(one)} و${arabic(other)}`,
    `Agence nationale de ${latin(one)} et de ${latin(other)}`,
    `National Agency for ${latin(one)} and ${latin(other)}`,
  ]);
}

function makePerson(index: number): KnownName {
  const [given, surname] = [index + 1000, 3 * index + 1500];
  const inLatin = `${latin(given)} ${latin(surname)}`;
  return named(`person-${index}`, null, [`${arabic(given)} ${arabic(surname)}`, inLatin, inLatin]);
}

const named = (slug: string, acronym: string | null, names: string[]): KnownName => ({
  ...{ documentId: slug, slug, acronym, names },
  isTranslated: true,
});

const makeFigure = (index: number): KnownFigure => ({
  ...{ documentId: `figure-${index}`, key: `figure-${index}`, value: String(100 + 3 * index), qualifier: 'exactly' },
  label: [`عدد المتدربين ب${arabic(index)}`, `Stagiaires formés à ${latin(index)}`, `Trainees in ${latin(index)}`],
  units: ['متدربا', 'stagiaires', 'trainees'],
  geo: index % 3 === 0 ? 'FR' : null,
  project: `project-${index % 300}`,
  isTranslated: true,
});

// Three syllables of 22 each: no two numbers below 10,648 make the same word.
const word = (syllables: readonly string[], number: number) =>
  [number % 22, Math.floor(number / 22) % 22, Math.floor(number / 484) % 22].map((digit) => syllables[digit]).join('');
const latin = (number: number) => word(latinSyllables, number).replace(/^./, (letter) => letter.toUpperCase());
const arabic = (number: number) => word(arabicSyllables, number);

const latinSyllables = 'ka la mi so ta ra be ni du fo sha mou lek zer bou har dine gu pa vo ji te'.split(' ');
const arabicSyllables = 'سا لم كر يم دو را نب يل شا هد مو ني عا دل حس طا قو بر خي تم جو زا'.split(' ');
