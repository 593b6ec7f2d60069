import quoteDecision from './quote-decision';
import releaseStage from './release-stage';

/** The tables of publication. */
export const publicationTables = {
  'release-stage': { schema: releaseStage },
  'quote-decision': { schema: quoteDecision },
};
