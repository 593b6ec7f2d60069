const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreService('api::partner-project.partner-project');
