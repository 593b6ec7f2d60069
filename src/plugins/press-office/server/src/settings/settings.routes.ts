import { only } from '../access/actions';

const route = (method: 'GET' | 'PUT' | 'POST', path: string, handler: string) => ({
  method,
  path: `/settings${path}`,
  handler: `settings.${handler}`,
  config: { policies: only('settings') },
});

/** The desk's endpoints for the settings, under `/press-office`. */
export const settingsRoutes = {
  type: 'admin' as const,
  routes: [
    route('GET', '', 'read'),
    route('PUT', '', 'save'),
    route('GET', '/sample', 'sample'),
    route('POST', '/remove-sample', 'removeSample'),
  ],
};
