import type { LocaleCode } from '../../../contracts/locale';
import { nothingKnown, type KnownName, type KnownWorld } from '../reading/known-world';
import { figures } from '../sample-world/figures';
import { releaseIn } from '../sample-world/loading/attributes-in';
import { organisations } from '../sample-world/organisations';
import { people } from '../sample-world/people';
import { projects } from '../sample-world/projects';
import { releases } from '../sample-world/releases';
import { sampleLocales, type SampleLocale, type SampleRelease, type Words } from '../sample-world/sample';
import { sayIn } from '../shared/translate';
import { checkDrafts } from './check-drafts';
import type { CheckedDraft } from './lines';

/** A record's words, that of the locale first. */
const wordsIn = (locale: SampleLocale, words: Words) =>
  [locale, ...sampleLocales.filter((other) => other !== locale)].map((one) => words[one]);

function knownIn(locale: SampleLocale, release: SampleRelease): KnownWorld {
  const named = ({
    slug,
    name,
    acronym = null,
  }: {
    slug: string;
    name: Words;
    acronym?: string | null;
  }): KnownName => ({
    ...{ documentId: slug, slug, acronym, isTranslated: true },
    names: wordsIn(locale, name),
  });
  return {
    ...nothingKnown,
    projects: projects.map(named),
    organisations: organisations.map(named),
    people: people.map(named),
    figures: figures.map(({ key, label, unit, period: _, source: __, ...figure }) => ({
      ...{ ...figure, key, documentId: key, isTranslated: true, isLinked: release.figures.includes(key) },
      label: wordsIn(locale, label),
      units: wordsIn(locale, unit),
    })),
    places: releases.flatMap(({ dateline }) => (dateline.place ? wordsIn(locale, dateline.place) : [])),
    releases: releases.map(({ slug, title }) => ({ documentId: slug.en, title: title[locale] })),
  };
}

function draftIn(locale: SampleLocale, release: SampleRelease): CheckedDraft {
  const {
    subtitle = null,
    datelinePlace = null,
    coverAlternativeText = null,
    coverCaption = null,
    coverCredit = null,
    ...attributes
  } = releaseIn(locale, release, { idsOf: () => [], contact: '', cover: 0 });
  const cover = release.cover && { url: '/a.png', width: 1, height: 1, alternativeText: null, caption: null };
  return {
    ...{ ...attributes, subtitle, datelinePlace, coverAlternativeText, coverCaption, coverCredit, cover },
    gallery: null,
    figureMarks: null,
  };
}

test.each(releases.map((release) => [release.slug.en, release] as const))(
  'the copy desk finds nothing in %s',
  (_, release) => {
    const drafts = new Map<LocaleCode, CheckedDraft>(sampleLocales.map((locale) => [locale, draftIn(locale, release)]));
    const worlds = new Map<LocaleCode, KnownWorld>(sampleLocales.map((locale) => [locale, knownIn(locale, release)]));
    const findings = checkDrafts(drafts, {
      knownIn: (locale) => worlds.get(locale) ?? nothingKnown,
      today: release.dateline.date,
      documentId: release.slug.en,
      translations: sampleLocales.map((locale) => ({ locale, state: 'current' })),
      say: sayIn('en'),
    });
    expect([...findings]).toEqual(sampleLocales.map((locale) => [locale, []]));
  },
);
