import type { Core } from '@strapi/strapi';

import { requiredVariable } from '../src/environment/required-variable';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: requiredVariable('APP_KEYS').split(',') },
});
