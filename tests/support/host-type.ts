import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { repository } from './app-folder';

/** A content type of a host application's own. */
export interface HostType {
  singularName: string;
  pluralName: string;
  attributes: Record<string, object>;
}

/**
 * Makes a compiled application, below a folder that stands for the application's, which has the repository's
 * configuration and a content type of its own besides, which Strapi offers over REST and GraphQL as it usually does (the
 * media library too). Answers where it is.
 */
export async function compileWithHostType(folder: string, type: HostType): Promise<string> {
  const { singularName, pluralName, attributes } = type;
  const compiled = path.join(repository, 'dist');
  const dist = path.join(folder, 'dist');
  const api = path.join(dist, 'src', 'api', singularName);
  await mkdir(path.join(api, 'content-types', singularName), { recursive: true });
  await mkdir(path.join(dist, 'config', 'env', 'test'), { recursive: true });
  await mkdir(path.join(dist, 'src', 'middlewares'));
  for (const part of ['config', path.join('src', 'middlewares')]) {
    for (const file of (await readdir(path.join(compiled, part))).filter((name) => name.endsWith('.js'))) {
      // Strapi reads neither through a link.
      const original = JSON.stringify(path.join(compiled, part, file));
      await writeFile(path.join(dist, part, file), `module.exports = require(${original});`);
    }
  }
  await writeFile(path.join(dist, 'config', 'env', 'test', 'plugins.js'), usualGraphql);
  await symlink(path.join(compiled, 'src', 'index.js'), path.join(dist, 'src', 'index.js'));
  const schema = {
    kind: 'collectionType',
    collectionName: pluralName,
    info: { singularName, pluralName, displayName: singularName },
    options: { draftAndPublish: false },
    attributes,
  };
  await writeFile(path.join(api, 'content-types', singularName, 'schema.json'), JSON.stringify(schema));
  for (const [layer, factory] of Object.entries(factories)) {
    const made = `module.exports = require('@strapi/strapi').factories.${factory}('api::${singularName}.${singularName}');`;
    await mkdir(path.join(api, layer));
    await writeFile(path.join(api, layer, `${singularName}.js`), made);
  }
  return dist;
}

const factories = { controllers: 'createCoreController', routes: 'createCoreRouter', services: 'createCoreService' };

const usualGraphql = 'module.exports = () => ({ graphql: { config: { shadowCRUD: true } } });';
