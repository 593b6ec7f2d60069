const { existsSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..', '..');
const applications = {
  ours: { appDir: root, distDir: path.join(root, 'dist') },
  stock: { appDir: path.join(root, 'bench', 'stock'), distDir: path.join(root, 'bench', 'stock') },
};

/**
 * Boots one of the two applications without its admin panel; it does not listen yet.
 * @param {'ours' | 'stock'} name
 * @returns {Promise<import('@strapi/strapi').Core.Strapi>}
 */
exports.startStrapi = async (name) => {
  if (!existsSync(applications[name].distDir)) throw new Error(`${applications[name].distDir} is not built.`);
  const strapi = createStrapi({ ...applications[name], serveAdminPanel: false });
  await strapi.load();
  if (name === 'ours' && strapi.plugin('press-office') === undefined) {
    throw new Error('The plugin is not built: Strapi left it out silently.');
  }
  return strapi;
};
