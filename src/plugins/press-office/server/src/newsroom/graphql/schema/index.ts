import { collections } from '../../collections';
import { directoryTypes } from './directory';
import { figureTypes } from './figure';
import { filterTypes, operatorTypes } from './filter-types';
import { partnerProjectTypes } from './partner-project';
import { pressReleaseTypes } from './press-release';
import { pageTypes, queryTypes } from './query-types';
import { searchTypes } from './search';
import { sharedTypes } from './shared-types';

/** The newsroom in GraphQL's schema language. */
export const newsroomSchema = [
  sharedTypes,
  pressReleaseTypes,
  partnerProjectTypes,
  figureTypes,
  directoryTypes,
  operatorTypes,
  pageTypes,
  searchTypes,
  ...collections.flatMap((collection) => [filterTypes(collection), queryTypes(collection)]),
].join('\n');
