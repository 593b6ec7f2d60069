import { signedIn } from '../access/actions';

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler: `ledger.${handler}`,
  // What she may do is looked at by the handlers: Strapi's policy would say so in English, without a code.
  config: { policies: signedIn },
});

/** The desk's endpoints for the figures ledger, under `/press-office`. */
export const ledgerRoutes = {
  type: 'admin' as const,
  routes: [
    route('GET', '/figures', 'list'),
    route('GET', '/figures/:key', 'read'),
    route('POST', '/figures/:key/revise', 'revise'),
    route('POST', '/figures/:key/quotes/:documentId', 'decide'),
  ],
};
