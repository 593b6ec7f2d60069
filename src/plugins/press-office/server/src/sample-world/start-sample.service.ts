import type { Core } from '@strapi/strapi';
import path from 'node:path';

import { atDesk } from '../shared/desk';
import { makeAccounts } from './accounts/make-accounts.service';
import { storeCover } from './cover/store-cover.service';
import { isEmpty } from './loading/is-empty.service';
import { loadWorld } from './loading/load-world.service';

/**
 * Does what the plugin's option `sample` asks for: loads the sample world into an empty database, all of it or
 * nothing, and makes the sample accounts when there is no administrator. Does nothing on a later start.
 */
export async function startSample(strapi: Core.Strapi): Promise<void> {
  if (!strapi.plugin('press-office').config<boolean>('sample')) return;
  if (await atDesk(strapi, isEmpty)) await loadSample(strapi);
  const made = await makeAccounts(strapi);
  if (made !== null) strapi.log.info(announcement(path.relative(strapi.dirs.app.root, made.file), made.passwords));
}

async function loadSample(strapi: Core.Strapi): Promise<void> {
  strapi.log.info('Loading the sample world …');
  const started = performance.now();
  const cover = await storeCover(strapi);
  await atDesk(strapi, (desk) => loadWorld(desk, cover));
  strapi.log.info(`The sample world is loaded (${((performance.now() - started) / 1000).toFixed(1)} s).`);
}

function announcement(file: string, passwords: Record<string, string>): string {
  const lines = Object.entries(passwords).map(([email, password]) => `  ${email}  ${password}`);
  return [`Sample accounts for the admin panel (also in ${file}):`, ...lines].join('\n');
}
