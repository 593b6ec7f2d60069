// Fills our desk with what the record already has, in a process of its own: tsx bench/newsroom/writing/fill-desk.mts <releases>
import type { Core } from '@strapi/strapi';

import { fillType } from '../rows/fill-type';
import { endWith } from '../targets/end';
import { startStrapi } from '../targets/start-strapi.cjs';
import { figureEntries, projectEntries, releaseEntries } from './desk-entries';

const strapi: Core.Strapi = await startStrapi('ours');
await fillType(strapi, 'plugin::press-office.partner-project', projectEntries());
await fillType(strapi, 'plugin::press-office.figure', figureEntries());
await fillType(strapi, 'plugin::press-office.press-release', releaseEntries(Number(process.argv[2])));
await endWith(null);
