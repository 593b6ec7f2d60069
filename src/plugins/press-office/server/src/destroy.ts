import type { Core } from '@strapi/strapi';

import { stopClockwork } from './publication/agenda/clockwork.service';

export default ({ strapi }: { strapi: Core.Strapi }) => stopClockwork(strapi);
