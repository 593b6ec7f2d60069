// tsx bench/newsroom/writing/publish-in-stock.mts <releases> <before> <published>
import type { Core, UID } from '@strapi/strapi';

import { locales } from '../corpus/locales';
import { endWith } from '../targets/end';
import { startStrapi } from '../targets/start-strapi.cjs';
import type { PublishTimes } from './measure-writing';
import { saveDraft } from './save-draft';
import { timesOf } from './times';

const [releases = 0, before = 0, published = 0] = process.argv.slice(2).map(Number);
const uid = 'api::press-release.press-release';
const strapi: Core.Strapi = await startStrapi('stock');
const ids: string[] = [];
for (let number = releases; number < releases + before + published; number += 1) {
  ids.push(await saveDraft(strapi, { uid, number, own: { releasedAt: new Date() } }));
}
const times = await timesOf(ids, before, async (documentId) => {
  const { entries } = await strapi
    .documents(uid as UID.ContentType)
    .publish({ documentId, locale: [...locales] } as never);
  if (entries.length !== locales.length)
    throw new Error(`${entries.length} languages of ${documentId} were published.`);
});
await endWith({ times } satisfies PublishTimes);
