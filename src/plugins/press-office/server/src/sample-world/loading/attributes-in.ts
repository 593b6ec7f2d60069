import type {
  SampleContact,
  SampleFigure,
  SampleLocale,
  SampleOrganisation,
  SamplePerson,
  SampleProject,
  SampleRelease,
} from '../sample';
import { blocksIn } from './blocks-in';

/** Finds the documentIds of records by the slugs or keys that the sample names them by. */
export type IdsOf = (slugs: readonly string[]) => string[];

/** The attributes of an organisation in one language, as its content type has them. */
export const organisationIn = (locale: SampleLocale, organisation: SampleOrganisation) => ({
  ...organisation,
  name: organisation.name[locale],
  description: organisation.description[locale],
});

/** The attributes of a person in one language. */
export const personIn = (locale: SampleLocale, person: SamplePerson, idsOf: IdsOf) => ({
  slug: person.slug,
  aliases: person.aliases,
  name: person.name[locale],
  role: person.role[locale],
  organisation: idsOf([person.organisation])[0],
});

/** The attributes of a media contact in one language. */
export const contactIn = (locale: SampleLocale, contact: SampleContact, idsOf: IdsOf) => ({
  name: contact.name[locale],
  role: contact.role[locale],
  email: contact.email,
  organisation: idsOf([contact.organisation])[0],
});

/** The attributes of a partner project in one language. */
export const projectIn = (locale: SampleLocale, project: SampleProject, idsOf: IdsOf) => ({
  slug: project.slug,
  acronym: project.acronym,
  aliases: project.aliases,
  name: project.name[locale],
  summary: project.summary[locale],
  description: blocksIn(locale, project.description),
  periodFrom: project.period.from,
  periodTo: project.period.to,
  phases: project.phases.map((phase) => ({ ...phase, name: phase.name[locale] })),
  countries: project.countries,
  funders: idsOf(project.funders),
  implementers: idsOf(project.implementers),
});

/** The attributes of a figure in one language. */
export const figureIn = (locale: SampleLocale, figure: SampleFigure, idsOf: IdsOf) => ({
  key: figure.key,
  label: figure.label[locale],
  value: figure.value,
  qualifier: figure.qualifier,
  unit: figure.unit[locale],
  unitForms: figure.unitForms[locale],
  geo: figure.geo,
  periodFrom: figure.period.from,
  periodTo: figure.period.to,
  project: figure.project && idsOf([figure.project])[0],
  source: figure.source[locale],
});

/** The attributes of a press release in one language; `cover` is the id of a file in the media library. */
export const releaseIn = (
  locale: SampleLocale,
  release: SampleRelease,
  { idsOf, contact, cover }: { idsOf: IdsOf; contact: string; cover: number },
) => ({
  slug: release.slug[locale],
  type: release.type,
  title: release.title[locale],
  kicker: release.kicker[locale],
  subtitle: release.subtitle?.[locale],
  summary: release.summary[locale],
  datelinePlace: release.dateline.place?.[locale],
  datelineDate: release.dateline.date,
  body: blocksIn(locale, release.body),
  projects: idsOf(release.projects),
  figures: idsOf(release.figures),
  organisations: idsOf(release.organisations),
  people: idsOf(release.people),
  contacts: [contact],
  topics: release.topics,
  cover: release.cover && cover,
  coverAlternativeText: release.cover?.alternativeText[locale],
  coverCaption: release.cover?.caption[locale],
  coverCredit: release.cover?.credit[locale],
});
