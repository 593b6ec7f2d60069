import type { SampleContact } from './sample';

/** A press desk that does not exist: the domain is reserved for examples (RFC 2606), and there is no telephone. */
export const contact: SampleContact = {
  name: { ar: 'مكتب الصحافة', fr: 'Service de presse', en: 'Press desk' },
  role: {
    ar: 'العلاقات مع الصحافة (عنوان للتجربة)',
    fr: 'Relations avec la presse (adresse d’exemple)',
    en: 'Media relations (example address)',
  },
  email: 'press@example.org',
  organisation: 'ofppt',
};
