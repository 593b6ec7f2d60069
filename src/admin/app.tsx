import ar from './translations/ar.json';
import fr from './translations/fr.json';

/**
 * How this application sets up the panel. English is always there; Strapi's tour of its own schema tools is not for us.
 * The translations are of what staff see of Strapi itself and it says in English only.
 */
export default {
  config: { locales: ['ar', 'fr'], translations: { ar, fr }, tutorials: false, notifications: { releases: false } },
};
