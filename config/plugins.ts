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
  upload: {
    config: {
      security: {
        // What a browser would run (HTML, SVG, scripts) is not here: uploads are served from the panel's own address.
        allowedTypes: [
          ...['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'].map((format) => `image/${format}`),
          'video/*',
          'audio/*',
          'application/pdf',
          'application/zip',
          'application/msword',
          'application/vnd.*',
          'text/plain',
          'text/csv',
        ],
      },
    },
  },
  'press-office': {
    enabled: true,
    config: {
      sample: flagVariable('PRESS_OFFICE_SAMPLE', process.env.NODE_ENV !== 'production'),
      fourEyes: flagVariable('PRESS_OFFICE_FOUR_EYES', true),
      copyDesk: { off: process.env.PRESS_OFFICE_COPY_DESK_OFF || '' },
      timeZone: process.env.PRESS_OFFICE_TIME_ZONE || 'Africa/Casablanca',
      cacheMegabytes: Number(process.env.PRESS_OFFICE_CACHE_MEGABYTES || 64),
      purge: {
        url: process.env.PRESS_OFFICE_PURGE_URL || '',
        method: process.env.PRESS_OFFICE_PURGE_METHOD || 'POST',
        keys: process.env.PRESS_OFFICE_PURGE_KEYS || 'header:Surrogate-Key',
        credentials: process.env.PRESS_OFFICE_PURGE_CREDENTIALS || '',
      },
      sweepSeconds: Number(process.env.PRESS_OFFICE_SWEEP_SECONDS || 1),
    },
  },
});
