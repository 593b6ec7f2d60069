const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreRouter('api::press-release.press-release');
