import releaseStage from './release-stage';

/** The tables of publication. */
export const publicationTables = { 'release-stage': { schema: releaseStage } };
