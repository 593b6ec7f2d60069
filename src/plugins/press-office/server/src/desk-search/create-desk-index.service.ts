import type { Core } from '@strapi/strapi';

import { makeTables } from '../shared/make-tables';
import { createTables } from './create-tables';

/** Makes the tables of the desk's index where they are missing. */
export const createDeskIndex = (strapi: Core.Strapi): Promise<void> =>
  makeTables(strapi, { statements: createTables, lock: 7_218_640_116 });
