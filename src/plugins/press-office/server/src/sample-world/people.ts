import type { SamplePerson } from './sample';

export const people: SamplePerson[] = [
  {
    slug: 'loubna-tricha',
    aliases: [],
    name: { ar: 'لبنى اطريشا', fr: 'Loubna Tricha', en: 'Loubna Tricha' },
    role: {
      ar: 'المديرة العامة لمكتب التكوين المهني وإنعاش الشغل',
      fr: 'Directrice générale de l’Office de la formation professionnelle et de la promotion du travail',
      en: 'Director General of the Office of Vocational Training and Job Promotion',
    },
    organisation: 'ofppt',
  },
  {
    slug: 'gilbert-houngbo',
    aliases: ['جيلبير هونغبو', 'جيلبرت هونغبو', 'جلبير هونغبو'],
    name: { ar: 'غيلبرت هونغبو', fr: 'Gilbert F. Houngbo', en: 'Gilbert F. Houngbo' },
    role: {
      ar: 'المدير العام لمنظمة العمل الدولية',
      fr: 'Directeur général de l’Organisation internationale du travail',
      en: 'Director-General of the International Labour Organization',
    },
    organisation: 'ilo',
  },
];
