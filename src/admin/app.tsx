/** How this application sets up the panel. English is always there; Strapi's tour of its own schema tools is not for us. */
export default { config: { locales: ['ar', 'fr'], tutorials: false, notifications: { releases: false } } };
