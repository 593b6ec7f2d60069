import type { SampleProject } from '../sample';

export const stedAmt: SampleProject = {
  slug: 'sted-amt',
  acronym: 'STED-AMT',
  aliases: [],
  name: {
    ar: 'مهارات التجارة والتنويع الاقتصادي',
    fr: 'Compétences pour le commerce et la diversification économique',
    en: 'Skills for Trade and Economic Diversification',
  },
  summary: {
    ar: 'مبادرة لمنظمة العمل الدولية، بتمويل من KOICA، تقرب التكوين من حاجيات القطاعات الاقتصادية في المغرب وتونس والجزائر.',
    fr: 'Une initiative de l’OIT, financée par la KOICA, qui rapproche la formation des besoins des secteurs économiques au Maroc, en Tunisie et en Algérie.',
    en: 'An ILO initiative, funded by KOICA, that brings training closer to the needs of economic sectors in Morocco, Tunisia and Algeria.',
  },
  description: [
    {
      paragraph: {
        ar: 'أي مهارات يحتاجها قطاع ما كي ينمو ويتنوع؟ عن هذا السؤال تجيب منهجية STED التي وضعتها منظمة العمل الدولية، حتى تجد الكفاءات مكانها داخل السياسات القطاعية.',
        fr: 'De quelles compétences un secteur a-t-il besoin pour croître et se diversifier ? C’est à cette question que répond la méthode STED de l’OIT, pour que les compétences aient leur place dans les politiques de chaque secteur.',
        en: 'Which skills does a sector need if it is to grow and diversify? The ILO’s STED method answers that question, so that skills find their place in the policies of each sector.',
      },
    },
    {
      heading: { ar: 'قطاعات تحت المجهر', fr: 'Les secteurs étudiés', en: 'The sectors studied' },
    },
    {
      list: [
        {
          ar: 'تكنولوجيا المعلومات والأفشورينغ',
          fr: 'les technologies de l’information et l’offshoring',
          en: 'information technology and offshoring',
        },
        {
          ar: 'البسكويت والشوكولاتة والحلويات',
          fr: 'la biscuiterie, la chocolaterie et la confiserie',
          en: 'biscuits, chocolate and confectionery',
        },
      ],
    },
    {
      paragraph: {
        ar: 'وعلى مستوى المكتب، تكون 15 موظفا في هذه المنهجية.',
        fr: 'À l’Office, 15 agents ont été formés à cette méthode.',
        en: 'At the Office, 15 staff members have been trained in the method.',
      },
    },
  ],
  period: { from: null, to: null },
  phases: [],
  countries: ['MA', 'TN', 'DZ'],
  funders: ['koica'],
  implementers: ['ilo', 'ofppt'],
};
