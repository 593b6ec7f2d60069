import { only } from '../access/actions';

/** The desk's endpoints for publication, under `/press-office`. */
export const publicationRoutes = {
  type: 'admin' as const,
  routes: [
    {
      method: 'POST' as const,
      path: '/press-releases/:documentId/publish',
      handler: 'publication.publish',
      config: { policies: only('publish') },
    },
  ],
};
