const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreRouter('api::partner-project.partner-project');
