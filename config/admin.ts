import type { Core } from '@strapi/strapi';

import { requiredVariable } from '../src/environment/required-variable';

export default (): Core.Config.Admin => ({
  auth: { secret: requiredVariable('ADMIN_JWT_SECRET') },
  apiToken: { salt: requiredVariable('API_TOKEN_SALT') },
  transfer: { token: { salt: requiredVariable('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requiredVariable('ENCRYPTION_KEY') },
  // Staff have the desk's own preview; Strapi's would ask them to set it up, and its documentation is for developers.
  preview: { enabled: false, config: { handler: () => null } },
  flags: { nps: false, promoteEE: false, docLinks: false },
});
