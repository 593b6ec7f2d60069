import { signedIn } from '../access/actions';
import { type Verb, verbs } from '../../../contracts/publication';

const verbRoute = (verb: Verb) => ({
  method: 'POST' as const,
  path: `/press-releases/:documentId/${verb}`,
  handler: `publication.${verb}`,
  // Whether she may do it is looked at by the verb itself: Strapi's policy would say so in English, without a code.
  config: { policies: signedIn },
});

/** The desk's endpoints for publication, under `/press-office`. */
export const publicationRoutes = {
  type: 'admin' as const,
  routes: [
    ...verbs.map(verbRoute),
    {
      method: 'GET' as const,
      path: '/press-releases/:documentId',
      handler: 'publication.report',
      config: { policies: signedIn },
    },
    {
      method: 'GET' as const,
      path: '/press-releases/:documentId/numbers',
      handler: 'publication.numbers',
      config: { policies: signedIn },
    },
    {
      method: 'GET' as const,
      path: '/press-releases/:documentId/preview',
      handler: 'publication.preview',
      config: { policies: signedIn },
    },
    {
      method: 'GET' as const,
      path: '/press-releases/:documentId/editions/:locale/:number',
      handler: 'publication.edition',
      config: { policies: signedIn },
    },
    {
      method: 'POST' as const,
      path: '/press-releases/:documentId/corrections',
      handler: 'publication.correctFinding',
      config: { policies: signedIn },
    },
    { method: 'GET' as const, path: '/agenda', handler: 'publication.agenda', config: { policies: signedIn } },
  ],
};
