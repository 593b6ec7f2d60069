import { signedIn } from '../access/actions';

/** The desk's endpoint for lists of press releases, under `/press-office`. */
export const releaseListRoutes = {
  type: 'admin' as const,
  routes: [
    {
      method: 'GET' as const,
      path: '/release-standings',
      handler: 'releaseList.standings',
      // What she may see of it is looked at by the service.
      config: { policies: signedIn },
    },
  ],
};
