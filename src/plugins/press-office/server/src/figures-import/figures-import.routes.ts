import { signedIn } from '../access/actions';

/** The desk's endpoint for importing figures, under `/press-office`. */
export const figuresImportRoutes = {
  type: 'admin' as const,
  routes: [
    {
      method: 'POST' as const,
      path: '/figures/import',
      handler: 'figuresImport.run',
      // What she may write is looked at when it is known what that is.
      config: { policies: signedIn },
    },
  ],
};
