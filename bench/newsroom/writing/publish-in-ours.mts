// tsx bench/newsroom/writing/publish-in-ours.mts <releases> <before> <published>
import type { Core } from '@strapi/strapi';

import type { publicationService } from '../../../src/plugins/press-office/server/src/publication/publication.service';
import { endWith } from '../targets/end';
import { startStrapi } from '../targets/start-strapi.cjs';
import type { PublishTimes } from './measure-writing';
import { saveDraft } from './save-draft';
import { timesOf } from './times';

const [releases = 0, before = 0, published = 0] = process.argv.slice(2).map(Number);
const uid = 'plugin::press-office.press-release';
const strapi: Core.Strapi = await startStrapi('ours');
const publication = strapi.plugin('press-office').service('publication') as ReturnType<typeof publicationService>;
const perform = async (verb: 'submit' | 'approve' | 'publish', documentId: string) => {
  const performed = await publication.perform({ verb, documentId, body: {}, act: { now: new Date(), actor: 'bench' } });
  if (performed === null) throw new Error(`There is no ${documentId}.`);
  return performed;
};
const ids: string[] = [];
for (let number = releases; number < releases + before + published; number += 1) {
  const documentId = await saveDraft(strapi, { uid, number, own: { type: 'press-release' } });
  await perform('submit', documentId);
  await perform('approve', documentId);
  ids.push(documentId);
}
// The last one in is the nearest to Strapi's own publish: it does so inside our act.
let ofStrapi = 0;
strapi.documents.use(async (context, next) => {
  const began = performance.now();
  try {
    return await next();
  } finally {
    if (context.uid === uid && context.action === 'publish') ofStrapi += performance.now() - began;
  }
});
const within: number[] = [];
const times = await timesOf(ids, before, async (documentId) => {
  ofStrapi = 0;
  const { stage } = await perform('publish', documentId);
  within.push(ofStrapi);
  if (stage !== 'published') throw new Error(`${documentId} is ${stage}.`);
});
await endWith({ times, within: within.slice(before) } satisfies PublishTimes);
