import { inEach } from '../corpus/locales';
import { releaseAt } from '../corpus/release';
import { figures, projects } from '../corpus/world';
import { asBlocks } from '../ours/editions';
import type { Entry } from '../rows/fill-type';

const opening = new Date('2016-01-01T08:00:00.000Z');

/** The projects of the corpus, in stock Strapi's type. */
export const projectEntries = (): Entry[] =>
  projects.map(({ documentId, slug, acronym, name, summary, description, from, to, countries }) => ({
    documentId,
    publishedAt: opening,
    attributes: inEach((locale) => ({
      ...{ name: name[locale], slug, acronym, summary: summary[locale], description: asBlocks(description[locale]) },
      ...{ periodFrom: from, periodTo: to, countries },
    })),
    links: {},
  }));

/** The figures of the corpus, in stock Strapi's type. */
export const figureEntries = (): Entry[] =>
  figures.map(({ documentId, key, label, value, unit, asOf, geo, project }) => ({
    documentId,
    publishedAt: opening,
    attributes: inEach((locale) => ({
      ...{ key, label: label[locale], value, unit: unit[locale], display: `${value} ${unit[locale]}`, asOf, geo },
    })),
    links: { project: [project] },
  }));

/** The releases of the corpus, in stock Strapi's type. */
export function* releaseEntries(howMany: number): Generator<Entry> {
  for (let number = 0; number < howMany; number += 1) {
    const { documentId, releasedAt, topics, projects: about, figures: quoted, words } = releaseAt(number, howMany);
    yield {
      documentId,
      publishedAt: new Date(releasedAt),
      attributes: inEach((locale) => {
        const { title, slug, summary, paragraphs } = words[locale];
        return { title, slug, summary, topics, body: asBlocks(paragraphs), releasedAt: new Date(releasedAt) };
      }),
      links: { projects: about, figures: quoted },
    };
  }
}
