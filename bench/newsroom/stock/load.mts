// Fills an empty database of the stock application with the corpus, in a process of its own:
// tsx bench/newsroom/stock/load.mts <releases>
import type { Core } from '@strapi/strapi';

import { locales } from '../corpus/locales';
import { fillType } from '../rows/fill-type';
import { endWith } from '../targets/end';
import { startStrapi } from '../targets/start-strapi.cjs';
import { figureEntries, projectEntries, releaseEntries } from './entries';

const strapi: Core.Strapi = await startStrapi('stock');
await createLocales();
await fillType(strapi, 'api::partner-project.partner-project', projectEntries());
await fillType(strapi, 'api::figure.figure', figureEntries());
await fillType(strapi, 'api::press-release.press-release', releaseEntries(Number(process.argv[2])));
await openToThePublic();
await endWith(null);

async function createLocales(): Promise<void> {
  const service = strapi.plugin('i18n').service('locales') as {
    find: () => Promise<{ code: string }[]>;
    create: (locale: { code: string; name: string }) => Promise<unknown>;
  };
  const known = (await service.find()).map(({ code }) => code);
  for (const code of locales.filter((one) => !known.includes(one))) await service.create({ code, name: code });
}

/** As an administrator would: find and findOne of every type for the public role. */
async function openToThePublic(): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const type of ['press-release', 'partner-project', 'figure']) {
    for (const action of ['find', 'findOne']) {
      const data = { action: `api::${type}.${type}.${action}`, role: role.id };
      await strapi.db.query('plugin::users-permissions.permission').create({ data });
    }
  }
}
