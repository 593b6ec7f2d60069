import { only } from '../access/actions';

/** The desk's endpoint for the audit, under `/press-office`. */
export const auditRoutes = {
  type: 'admin' as const,
  routes: [{ method: 'GET' as const, path: '/audit', handler: 'audit.list', config: { policies: only('audit') } }],
};
