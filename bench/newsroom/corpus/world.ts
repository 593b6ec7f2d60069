import { diceFor } from './dice';
import { arabic } from './grammar/ar';
import { english } from './grammar/en';
import { french } from './grammar/fr';
import type { Grammar } from './grammar/told';
import { type InEach, inEach } from './locales';
import { inLetters, places } from './names';
import { drawTold } from './told';

/** How Strapi's documentIds look: a small letter, and 23 small letters and digits. One that began with a digit it would take for a number. */
export function documentIdFor(...purpose: (string | number)[]): string {
  const dice = diceFor('documentId', ...purpose);
  return Array.from({ length: 24 }, (_, place) =>
    (place === 0 ? dice.between(10, 35) : dice.below(36)).toString(36),
  ).join('');
}

/** A partner project of the corpus. */
export interface Project {
  documentId: string;
  slug: string;
  acronym: string;
  name: InEach<string>;
  summary: InEach<string>;
  description: InEach<string[]>;
  from: string;
  to: string;
  countries: string[];
}

/** A figure of the corpus. It belongs to one project. */
export interface Figure {
  documentId: string;
  key: string;
  label: InEach<string>;
  value: string;
  unit: InEach<string>;
  asOf: string;
  geo: string;
  /** Its place in the list of projects. */
  project: number;
}

export const grammars: InEach<Grammar> = { ar: arabic, fr: french, en: english };

const projectWord: InEach<string> = { ar: 'شراكة', fr: 'Partenariat', en: 'Partnership' };

/** A figure has the unit at its own place in the list, counted round: two of one unit in one release could not be told apart. */
export const units: readonly InEach<string>[] = [
  { ar: 'متدربا', fr: 'stagiaires', en: 'trainees' },
  { ar: 'مقعدا', fr: 'places', en: 'seats' },
  { ar: 'عاملا', fr: 'travailleurs', en: 'workers' },
  { ar: 'شهادة', fr: 'certificats', en: 'certificates' },
  { ar: 'مقاولة', fr: 'entreprises', en: 'companies' },
];

export const projects: readonly Project[] = Array.from({ length: 30 }, (_, number) => project(number));
export const figures: readonly Figure[] = Array.from({ length: 200 }, (_, number) => figure(number));

function project(number: number): Project {
  const dice = diceFor('project', number);
  const name = inLetters(places[(number * 97) % places.length]!);
  const acronym = `${name.fr.slice(0, 4)}${number}`.toUpperCase();
  const sentence = () => {
    const told = drawTold(dice, { project: acronym, figure: null });
    return inEach((locale) => grammars[locale].sentence(dice, told[locale]));
  };
  const paragraphs = Array.from({ length: 3 }, () => [sentence(), sentence(), sentence()]);
  const from = dice.between(2012, 2022);
  return {
    documentId: documentIdFor('project', number),
    slug: acronym.toLowerCase(),
    acronym,
    name: inEach((locale) => `${projectWord[locale]} ${name[locale]}`),
    summary: sentence(),
    description: inEach((locale) => paragraphs.map((paragraph) => paragraph.map((one) => one[locale]).join(' '))),
    from: String(from),
    to: String(from + dice.between(2, 5)),
    countries: dice.pickSome(['MA', 'TN', 'EG', 'DE', 'BE', 'FR', 'ES'], 2),
  };
}

function figure(number: number): Figure {
  const dice = diceFor('figure', number);
  // Each has a place of its own: two of one name and two values would be a mistake to the copy desk.
  const place = inLetters(places[(number * 31) % places.length]!);
  const unit = units[number % units.length]!;
  return {
    documentId: documentIdFor('figure', number),
    key: `${unit.en}-${place.en.toLowerCase()}-${number}`,
    label: inEach((locale) => `${unit[locale]} – ${place[locale]}`),
    value: String(dice.between(40, 90_000)),
    unit,
    asOf: `${dice.between(2016, 2025)}-12-31`,
    geo: 'MA',
    project: number % 30,
  };
}
