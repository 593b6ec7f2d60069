import type { SampleOrganisation } from './sample';

/** Acronyms are the ones of the English names: an organisation has one acronym in all languages. */
export const organisations: SampleOrganisation[] = [
  {
    slug: 'ofppt',
    acronym: 'OFPPT',
    aliases: [],
    country: 'MA',
    website: 'https://www.ofppt.ma',
    name: {
      ar: 'مكتب التكوين المهني وإنعاش الشغل',
      fr: 'Office de la formation professionnelle et de la promotion du travail',
      en: 'Office of Vocational Training and Job Promotion',
    },
    description: {
      ar: 'المؤسسة العمومية المغربية المكلفة بالتكوين المهني.',
      fr: 'L’établissement public marocain chargé de la formation professionnelle.',
      en: 'The Moroccan public institution in charge of vocational training.',
    },
  },
  {
    slug: 'ilo',
    acronym: 'ILO',
    aliases: [
      'OIT',
      'BIT',
      'International Labour Office',
      'Bureau international du travail',
      'مكتب العمل الدولي',
      'المنظمة الدولية للشغل',
    ],
    country: null,
    website: 'https://www.ilo.org',
    name: {
      ar: 'منظمة العمل الدولية',
      fr: 'Organisation internationale du travail',
      en: 'International Labour Organization',
    },
    description: {
      ar: 'وكالة الأمم المتحدة المعنية بعالم الشغل، وشريك قديم للمغرب.',
      fr: 'L’agence des Nations unies pour le monde du travail, partenaire de longue date du Maroc.',
      en: 'The United Nations agency for the world of work, and a long-standing partner of Morocco.',
    },
  },
  {
    slug: 'koica',
    acronym: 'KOICA',
    aliases: [],
    country: 'KR',
    website: 'https://www.koica.go.kr',
    name: {
      ar: 'الوكالة الكورية للتعاون الدولي',
      fr: 'Agence coréenne de coopération internationale',
      en: 'Korea International Cooperation Agency',
    },
    description: {
      ar: 'وكالة التعاون الإنمائي لجمهورية كوريا، وهي ممولة مشروع STED-AMT.',
      fr: 'L’agence de coopération au développement de la République de Corée, qui finance le projet STED-AMT.',
      en: 'The development cooperation agency of the Republic of Korea, which funds the STED-AMT project.',
    },
  },
  {
    slug: 'cida',
    acronym: 'CIDA',
    aliases: ['ACDI', 'الوكالة الكندية للتنمية الدولية'],
    country: 'CA',
    website: null,
    name: {
      ar: 'وكالة التنمية الكندية الدولية',
      fr: 'Agence canadienne de développement international',
      en: 'Canadian International Development Agency',
    },
    description: {
      ar: 'الوكالة الكندية التي مولت برنامج التكوين في ريادة الأعمال.',
      fr: 'L’agence canadienne qui a financé le programme de formation à l’entrepreneuriat.',
      en: 'The Canadian agency that funded the entrepreneurship training programme.',
    },
  },
  {
    slug: 'european-union',
    acronym: 'EU',
    aliases: ['UE'],
    country: null,
    website: 'https://european-union.europa.eu',
    name: { ar: 'الاتحاد الأوروبي', fr: 'Union européenne', en: 'European Union' },
    description: {
      ar: 'الاتحاد الذي تشكل دوله الأعضاء وجهة برامج التنقل المهني لمشروع THAMM.',
      fr: 'L’union dont les États membres accueillent les programmes de mobilité du projet THAMM.',
      en: 'The union whose member states are the destination of the THAMM project’s mobility programmes.',
    },
  },
];
