const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreController('api::partner-project.partner-project');
