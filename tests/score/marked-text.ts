import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

import type { KnownName, KnownWorld } from '../../src/plugins/press-office/server/src/reading/known-world';

/** A press text with what a careful reader marked in it by hand. */
export interface MarkedText {
  name: string;
  locale: string;
  text: string;
  markup: Markup;
}

/** What is marked; `docs` of the format: `tests/fixtures/press-texts/README.md`. */
export type Markup = z.output<typeof markup>;

const place = { text: z.string().min(1), occurrence: z.int().positive().default(1) };
const qualifiers = [
  ...['exactly', 'approximately', 'at-least', 'at-most', 'up-to', 'more-than', 'less-than', 'target'],
] as const;

const markup = z.strictObject({
  about: z.string(),
  title: z.string(),
  dateline: z.strictObject({ place: z.string().nullable(), date: z.iso.date().nullable() }),
  embargoUntil: z.iso.datetime().nullable(),
  dates: z.array(
    z.union([
      z.strictObject({ ...place, date: z.iso.date() }),
      z.strictObject({ ...place, from: z.string().nullable(), to: z.string().nullable() }),
      z.strictObject({ ...place, hijri: z.literal(true) }),
    ]),
  ),
  numbers: z.array(
    z.strictObject({
      ...place,
      value: z.string().regex(/^-?\d+(\.\d+)?$/),
      unit: z.array(z.string().nullable()).min(1),
      qualifier: z.enum(qualifiers),
      geo: z.string().length(2).optional(),
    }),
  ),
  names: z.array(
    z.strictObject({
      ...place,
      kind: z.enum(['project', 'organisation', 'person']),
      slug: z.string().nullable(),
      name: z.string().optional(),
      acronym: z.string().optional(),
    }),
  ),
  findings: z.array(z.strictObject({ ...place, rule: z.string() })),
});

/** The marked-up texts in a folder, by name. @throws Error naming the file whose markup is not sound */
export async function loadMarkedTexts(folder: string): Promise<MarkedText[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (file) => {
      const [, name = file, locale = ''] = /^(.+)\.([a-z]{2})\.txt$/.exec(file) ?? [];
      const text = await readFile(path.join(folder, file), 'utf8');
      const marked = markup.safeParse(
        JSON.parse(await readFile(path.join(folder, file.replace(/txt$/, 'json')), 'utf8')),
      );
      if (!marked.success) throw new Error(`${file}: ${z.prettifyError(marked.error)}`);
      return { name, locale, text, markup: marked.data };
    }),
  );
}

/** Where a mark stands in a text (UTF-16). @throws Error when it does not */
export function placeOf(text: string, { text: words, occurrence }: { text: string; occurrence: number }) {
  let start = -1;
  for (let found = 0; found < occurrence; found += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand ${occurrence} times in the text.`);
  }
  return { start, end: start + words.length };
}

const words = z.record(z.string(), z.string());
const recordedName = z.strictObject({
  slug: z.string(),
  acronym: z.string().nullable(),
  names: words,
  aliases: z.array(z.string()).default([]),
});
const recordedWorld = z.strictObject({
  projects: z.array(recordedName),
  organisations: z.array(recordedName),
  people: z.array(recordedName),
  figures: z.array(
    z.strictObject({
      key: z.string(),
      label: words,
      value: z.string(),
      qualifier: z.enum(qualifiers),
      unit: words,
      geo: z.string().nullable(),
      project: z.string().nullable(),
    }),
  ),
  places: z.array(z.string()),
});

/** What is on record for the texts of a folder, as a text in `locale` may speak of it. */
export async function loadKnownWorld(file: string): Promise<(locale: string) => KnownWorld> {
  const world = recordedWorld.parse(JSON.parse(await readFile(file, 'utf8')));
  return (locale) => {
    const ownFirst = (said: Record<string, string>) => {
      const own = said[locale];
      const others = Object.entries(said).flatMap(([other, text]) => (other === locale ? [] : [text]));
      return own === undefined ? others : [own, ...others];
    };
    const named = ({ slug, acronym, names, aliases }: z.output<typeof recordedName>): KnownName => ({
      ...{ documentId: slug, slug, acronym, isTranslated: locale in names },
      names: [...ownFirst(names), ...aliases],
    });
    return {
      projects: world.projects.map(named),
      organisations: world.organisations.map(named),
      people: world.people.map(named),
      figures: world.figures.map(({ key, label, unit, ...figure }) => ({
        ...{ ...figure, documentId: key, key, isTranslated: locale in label },
        ...{ label: ownFirst(label), units: ownFirst(unit) },
      })),
      places: world.places,
      releases: [],
      decimalMark: locale === 'en' ? '.' : ',',
    };
  };
}
