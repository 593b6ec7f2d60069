/** The languages that the panel offers beside English, which Strapi always has. */
export default { config: { locales: ['ar', 'fr'] } };
