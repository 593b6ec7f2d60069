// tsx bench/newsroom/writing/publish-in-ours.mts <releases> <before> <published>
import type { Core } from '@strapi/strapi';

import type { publicationService } from '../../../src/plugins/press-office/server/src/publication/publication.service';
import { endWith } from '../targets/end';
import { startStrapi } from '../targets/start-strapi.cjs';
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
const times = await timesOf(ids, before, async (documentId) => {
  const { stage } = await perform('publish', documentId);
  if (stage !== 'published') throw new Error(`${documentId} is ${stage}.`);
});
await endWith(times);
