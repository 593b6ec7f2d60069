const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreService('api::press-release.press-release');
