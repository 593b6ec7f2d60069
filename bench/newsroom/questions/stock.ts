import { slugOf } from '../corpus/release';
import { projects } from '../corpus/world';
import { type Ask, at, get, graphql, listAt, pathWith } from './question';
import { perPage, type Topic } from './wanted';

/** How stock Strapi is asked for the same, by its own REST and GraphQL. */
export const askStock: Ask = (wanted) => asked[wanted.topic](wanted);

const releases = '/api/press-releases';

// Not `*`, which would bring the whole texts of the translations too.
const linked = { 'populate[projects]': 'true', 'populate[figures]': 'true' };

/** A list of ours has no bodies, and so that of stock Strapi need not have any. */
const asInLists = {
  ...Object.fromEntries(
    ['title', 'slug', 'summary', 'releasedAt', 'topics'].map((name, place) => [`fields[${place}]`, name]),
  ),
  ...Object.fromEntries(
    ['slug', 'acronym', 'name'].map((name, place) => [`populate[projects][fields][${place}]`, name]),
  ),
  'populate[figures]': 'true',
};

const asked: Record<Topic, Ask> = {
  list: ({ locale, page }) =>
    get(
      pathWith(releases, { locale, ...asInLists, ...newestFirst, ...paged(page) }),
      (answer) => listAt(answer, 'data').length === perPage,
    ),
  slug: ({ locale, release }) =>
    get(
      pathWith(releases, { locale, 'filters[slug][$eq]': slugOf(release, locale), ...linked }),
      (answer) =>
        at(answer, 'data', 0, 'slug') === slugOf(release, locale) && at(answer, 'data', 0, 'body') !== undefined,
    ),
  search: ({ locale, words }) =>
    get(
      pathWith(releases, { locale, ...asInLists, ...newestFirst, ...allWords(words) }),
      (answer) => listAt(answer, 'data').length > 0,
    ),
  'project-list': ({ locale, page, project }) =>
    get(
      pathWith(releases, {
        ...{ locale, 'filters[projects][slug][$eq]': projects[project]!.slug },
        ...{ ...asInLists, ...newestFirst, ...paged(page) },
      }),
      (answer) => listAt(answer, 'data').length > 0,
    ),
  // Without its releases: populated, they would be all there are. Ours has the latest of them.
  project: ({ locale, project }) =>
    get(
      pathWith('/api/partner-projects', {
        ...{ locale, 'filters[slug][$eq]': projects[project]!.slug, 'populate[figures]': 'true' },
      }),
      (answer) => at(answer, 'data', 0, 'slug') === projects[project]!.slug,
    ),
  graphql: ({ locale, release }) =>
    graphql(
      bySlug,
      { slug: slugOf(release, locale), locale },
      (answer) => at(answer, 'data', 'pressReleases', 0, 'slug') === slugOf(release, locale),
    ),
};

const newestFirst = { sort: 'releasedAt:desc' };
const paged = (page: number) => ({ 'pagination[page]': page, 'pagination[pageSize]': perPage });

const allWords = (words: readonly string[]) =>
  Object.fromEntries(
    words.flatMap((word, place) =>
      ['title', 'body'].map((field, other) => [`filters[$and][${place}][$or][${other}][${field}][$containsi]`, word]),
    ),
  );

const bySlug = `query Release($slug: String!, $locale: I18NLocaleCode) {
  pressReleases(filters: { slug: { eq: $slug } }, locale: $locale) {
    documentId title slug summary topics releasedAt body
    projects { slug acronym name }
    figures { key label value unit }
  }
}`;
