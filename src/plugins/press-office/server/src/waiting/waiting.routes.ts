import { signedIn } from '../access/actions';

/** The desk's endpoint for what waits, under `/press-office`. */
export const waitingRoutes = {
  type: 'admin' as const,
  // What she may see of it is looked at by the service.
  routes: [{ method: 'GET' as const, path: '/waiting', handler: 'waiting.list', config: { policies: signedIn } }],
};
