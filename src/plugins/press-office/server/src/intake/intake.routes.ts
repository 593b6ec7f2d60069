import { only } from '../access/actions';

/** The desk's endpoints for intake, under `/press-office`. */
export const intakeRoutes = {
  type: 'admin' as const,
  routes: [
    {
      method: 'POST' as const,
      path: '/intake/analyse',
      handler: 'intake.analyse',
      config: { policies: only('intake') },
    },
    { method: 'POST' as const, path: '/intake', handler: 'intake.save', config: { policies: only('intake') } },
  ],
};
