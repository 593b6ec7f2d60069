import type { SubjectKind } from '../../../../contracts/subject';
import { contact } from '../contact';
import { figures } from '../figures';
import {
  contactIn,
  figureIn,
  type IdsOf,
  organisationIn,
  personIn,
  projectIn,
  releaseIn,
} from '../loading/attributes-in';
import { organisations } from '../organisations';
import { people } from '../people';
import { projects } from '../projects';
import { releases } from '../releases';
import type { SampleLocale } from '../sample';

/** The nouns of the sample world, each before those that it links to: in this order they can be removed. */
export const sampleNouns = [
  'press-release',
  'figure',
  'partner-project',
  'person',
  'media-contact',
  'organisation',
] as const satisfies (SubjectKind | 'media-contact')[];

export type SampleNoun = (typeof sampleNouns)[number];

/** One record as the sample's loader wrote it. Links are the slugs, keys and addresses of what it links to. */
export interface SampleRecord {
  noun: SampleNoun;
  /** The attributes that it can be found again by: slug, key or address, in one language. */
  foundBy(locale: SampleLocale): { slug: string } | { key: string } | { email: string };
  attributesIn(locale: SampleLocale): object;
  /** Whether it was published, and the audit knows it. */
  isPublic: boolean;
}

/** By their names instead of their ids: these are compared. */
const named: IdsOf = (slugs) => [...slugs];

/**
 * Every record of the sample world.
 * @param cover the name of the cover picture in the media library
 */
export const sampleRecords = (cover: string): SampleRecord[] => [
  ...releases.map((release): SampleRecord => ({
    noun: 'press-release',
    foundBy: (locale) => ({ slug: release.slug[locale] }),
    attributesIn: (locale) => ({
      ...releaseIn(locale, release, { idsOf: named, contact: contact.email, cover: 0 }),
      cover: release.cover && cover,
    }),
    isPublic: release.releasedAt !== null,
  })),
  ...figures.map((one) => record('figure', { key: one.key }, (locale) => figureIn(locale, one, named))),
  ...projects.map((one) => record('partner-project', { slug: one.slug }, (locale) => projectIn(locale, one, named))),
  ...people.map((one) => record('person', { slug: one.slug }, (locale) => personIn(locale, one, named))),
  {
    ...record('media-contact', { email: contact.email }, (locale) => contactIn(locale, contact, named)),
    isPublic: false,
  },
  ...organisations.map((one) => record('organisation', { slug: one.slug }, (locale) => organisationIn(locale, one))),
];

const record = (
  noun: SampleNoun,
  found: { slug: string } | { key: string } | { email: string },
  attributesIn: (locale: SampleLocale) => object,
): SampleRecord => ({ noun, foundBy: () => found, attributesIn, isPublic: true });
