import { flagVariable } from '../src/environment/flag-variable';
import { requiredVariable } from '../src/environment/required-variable';

// What i18n calls the default locale of an empty database. It reads the variable when it is loaded, after this file.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'ar';

export default () => ({
  graphql: {
    enabled: true,
    config: { endpoint: '/graphql', shadowCRUD: false, landingPage: false, defaultLimit: 25, maxLimit: 100 },
  },
  'users-permissions': { enabled: true, config: { jwtSecret: requiredVariable('JWT_SECRET') } },
  'press-office': {
    enabled: true,
    config: { sample: flagVariable('PRESS_OFFICE_SAMPLE', process.env.NODE_ENV !== 'production') },
  },
});
