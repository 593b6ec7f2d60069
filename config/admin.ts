import type { Core } from '@strapi/strapi';

import { requiredVariable } from '../src/environment/required-variable';

export default (): Core.Config.Admin => ({
  auth: { secret: requiredVariable('ADMIN_JWT_SECRET') },
  apiToken: { salt: requiredVariable('API_TOKEN_SALT') },
  transfer: { token: { salt: requiredVariable('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requiredVariable('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
});
