import edition from './edition';
import editionFacet from './edition-facet';
import editionFile from './edition-file';
import newsroomVersion from './newsroom-version';
import publicSlug from './public-slug';

/** The tables of the record. */
export const recordTables = {
  edition: { schema: edition },
  'edition-facet': { schema: editionFacet },
  'edition-file': { schema: editionFile },
  'public-slug': { schema: publicSlug },
  'newsroom-version': { schema: newsroomVersion },
};
