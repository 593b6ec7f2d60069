import type { Block } from '../../../src/plugins/press-office/contracts/blocks';
import type {
  DocumentHead,
  FigureDocument,
  PartnerProjectDocument,
} from '../../../src/plugins/press-office/contracts/documents';
import type { SubjectKind } from '../../../src/plugins/press-office/contracts/subject';
import type { NewEdition } from '../../../src/plugins/press-office/server/src/editions/write/new-edition';
import { type AnyDraft, compose } from '../../../src/plugins/press-office/server/src/public-documents';
import type { LinkedDocuments } from '../../../src/plugins/press-office/server/src/public-documents/composition';
import { directionOf } from '../../../src/plugins/press-office/server/src/shared/locales';
import { type InEach, inEach, type Locale, locales } from '../corpus/locales';
import type { Release } from '../corpus/release';
import { figures, projects } from '../corpus/world';

/** The first editions of the corpus as the desk would have composed them: in each language of a subject, one after another. */
export interface Composer {
  ofProjects: () => NewEdition[];
  ofFigures: () => NewEdition[];
  ofRelease: (release: Release) => NewEdition[];
}

/** When what releases speak of became public: before the first of them. */
const opening = '2016-01-01T08:00:00.000Z';

/** Composes what releases link to once, and the releases as they are asked for. */
export function composer(): Composer {
  const world = inEach((locale) => {
    const ofProjects = projects.map((_, number) => projectEdition(locale, number));
    const projectDocuments = ofProjects.map(({ document }) => document as PartnerProjectDocument);
    const ofFigures = figures.map((_, number) => figureEdition(locale, number, projectDocuments));
    const figureDocuments = ofFigures.map(({ document }) => document as FigureDocument);
    return { ofProjects, projectDocuments, ofFigures, figureDocuments };
  });
  return {
    ofProjects: () => bySubject(world, ({ ofProjects }) => ofProjects),
    ofFigures: () => bySubject(world, ({ ofFigures }) => ofFigures),
    ofRelease: (release) =>
      locales.map((locale) =>
        edition(asReleaseDraft(locale, release), {
          kind: 'press-release',
          head: headOf({
            locale,
            documentId: release.documentId,
            slug: release.words[locale].slug,
            at: release.releasedAt,
          }),
          linked: {
            ...noLinks,
            projects: release.projects.map((place) => world[locale].projectDocuments[place]!),
            figures: release.figures.map((place) => world[locale].figureDocuments[place]!),
          },
        }),
      ),
  };
}

/** Paragraphs as Strapi's editor stores them. */
export const asBlocks = (paragraphs: readonly string[]): Block[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const noLinks: LinkedDocuments = {
  ...{ projects: [], project: [], figures: [], organisations: [], organisation: [], people: [] },
  ...{ funders: [], implementers: [], contactOrganisations: [] },
};

function bySubject<W>(world: InEach<W>, editionsIn: (world: W) => readonly NewEdition[]): NewEdition[] {
  return editionsIn(world.ar).flatMap((_, place) => locales.map((locale) => editionsIn(world[locale])[place]!));
}

function projectEdition(locale: Locale, number: number): NewEdition {
  const { documentId, slug, acronym, name, summary, description, from, to, countries } = projects[number]!;
  const draft: AnyDraft = {
    kind: 'partner-project',
    draft: {
      ...{ documentId, locale, slug, acronym, name: name[locale], summary: summary[locale] },
      ...{
        description: asBlocks(description[locale]),
        periodFrom: from,
        periodTo: to,
        phases: null,
        countries,
        website: null,
      },
    },
  };
  return edition(draft, {
    kind: 'partner-project',
    head: headOf({ locale, documentId, slug, at: opening }),
    linked: noLinks,
  });
}

function figureEdition(locale: Locale, number: number, owners: readonly PartnerProjectDocument[]): NewEdition {
  const { documentId, key, label, value, unit, asOf, geo, project } = figures[number]!;
  const draft: AnyDraft = {
    kind: 'figure',
    draft: {
      ...{ documentId, locale, slug: null, key, label: label[locale], value, upperValue: null, unit: unit[locale] },
      ...{
        unitForms: null,
        qualifier: 'exactly',
        asOf,
        periodFrom: null,
        periodTo: null,
        geo,
        series: null,
        breakdown: null,
      },
      ...{ isTotal: null, isOverlapping: null, source: null, finality: 'final', revisionReason: null },
    },
  };
  return edition(draft, {
    kind: 'figure',
    head: headOf({ locale, documentId, slug: key, at: opening }),
    linked: { ...noLinks, project: [owners[project]!] },
  });
}

function asReleaseDraft(locale: Locale, { documentId, releasedAt, topics, words }: Release): AnyDraft {
  const { title, slug, summary, paragraphs } = words[locale];
  return {
    kind: 'press-release',
    draft: {
      ...{ documentId, locale, slug, title, summary, topics, body: asBlocks(paragraphs), type: 'press-release' },
      ...{ kicker: null, subtitle: null, datelinePlace: null, datelineDate: releasedAt.slice(0, 10) },
      ...{ cover: null, coverAlternativeText: null, coverCaption: null, coverCredit: null },
      ...{ gallery: null, attachments: null, contacts: [], figureMarks: null },
    },
  };
}

interface Placed {
  kind: SubjectKind;
  head: DocumentHead;
  linked: LinkedDocuments;
}

function edition(draft: AnyDraft, { kind, head, linked }: Placed): NewEdition {
  // As the application writes numbers (`numberFormats` of its options).
  const numberFormat = head.locale === 'ar' ? 'ar-MA' : head.locale;
  const composition = compose(draft, { head, linked, corrections: [], published: [], numberFormat });
  return { subject: { kind, id: head.documentId }, kind: 'first', ...composition, note: null, actor: null };
}

const headOf = ({
  at,
  ...place
}: Pick<DocumentHead, 'locale' | 'documentId' | 'slug'> & { at: string }): DocumentHead => ({
  ...place,
  dir: directionOf(place.locale),
  edition: 1,
  state: 'live',
  releasedAt: at,
  updatedAt: at,
});
