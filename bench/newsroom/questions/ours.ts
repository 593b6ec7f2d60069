import { slugOf } from '../corpus/release';
import { projects } from '../corpus/world';
import { type Ask, at, get, graphql, listAt, pathWith } from './question';
import { perPage, type Topic, type Wanted } from './wanted';

/** How our newsroom is asked. */
export const askOurs: Ask = (wanted) => asked[wanted.topic](wanted);

const releases = '/api/press-releases';

const asked: Record<Topic, Ask> = {
  list: ({ locale, page }) =>
    get(
      pathWith(releases, { locale, 'pagination[page]': page, 'pagination[pageSize]': perPage }),
      (answer) => listAt(answer, 'data').length === perPage,
    ),
  slug: ({ locale, release }) =>
    get(
      pathWith(`${releases}/${slugOf(release, locale)}`, { locale }),
      (answer) =>
        at(answer, 'data', 'slug') === slugOf(release, locale) && at(answer, 'data', 'body', 'text') !== undefined,
    ),
  search: ({ locale, words }) =>
    get(pathWith(releases, { locale, q: words.join(' ') }), (answer) => listAt(answer, 'data').length > 0),
  'project-list': ({ locale, page, project }) =>
    get(
      pathWith(releases, {
        ...{ locale, 'filters[projects][slug][$eq]': projects[project]!.slug },
        ...{ 'pagination[page]': page, 'pagination[pageSize]': perPage },
      }),
      (answer) => areOf(listAt(answer, 'data'), projects[project]!.slug),
    ),
  project: ({ locale, project }) =>
    get(
      pathWith(`/api/partner-projects/${projects[project]!.slug}`, { locale }),
      (answer) => at(answer, 'data', 'slug') === projects[project]!.slug,
    ),
  graphql: ({ locale, release }: Wanted) =>
    graphql(
      bySlug,
      { slug: slugOf(release, locale), locale },
      (answer) => at(answer, 'data', 'pressRelease', 'slug') === slugOf(release, locale),
    ),
};

/** The fields that stock Strapi is asked for too. */
const bySlug = `query Release($slug: String!, $locale: String!) {
  pressRelease(slug: $slug, locale: $locale) {
    documentId title slug summary topics releasedAt body { blocks }
    projects { slug acronym name }
    figures { key label value unit }
  }
}`;

/** Whether there are releases, and each is filed under the project. */
const areOf = (found: readonly unknown[], slug: string) =>
  found.length > 0 && found.every((release) => listAt(release, 'projects').some((one) => at(one, 'slug') === slug));
