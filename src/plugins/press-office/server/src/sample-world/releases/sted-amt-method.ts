import type { SampleRelease } from '../sample';

export const stedAmtMethod: SampleRelease = {
  slug: {
    ar: 'sted-amt-fi-thalathat-buldan',
    fr: 'sted-amt-dans-trois-pays',
    en: 'sted-amt-in-three-countries',
  },
  type: 'fact-sheet',
  releasedAt: '2024-05-13T10:00:00.000Z',
  dateline: { place: { ar: 'الدار البيضاء', fr: 'Casablanca', en: 'Casablanca' }, date: '2024-05-13' },
  title: {
    ar: 'مشروع STED-AMT: ثلاثة بلدان ومنهجية واحدة للمهارات',
    fr: 'STED-AMT : trois pays, une même méthode pour les compétences',
    en: 'STED-AMT: three countries, one method for skills',
  },
  kicker: { ar: 'المهارات والتجارة', fr: 'Compétences et commerce', en: 'Skills and trade' },
  subtitle: null,
  summary: {
    ar: 'المغرب وتونس والجزائر في مبادرة واحدة لمنظمة العمل الدولية، بدعم مالي من جمهورية كوريا.',
    fr: 'Le Maroc, la Tunisie et l’Algérie réunis dans une initiative de l’OIT, avec l’appui financier de la République de Corée.',
    en: 'Morocco, Tunisia and Algeria in one ILO initiative, with funding from the Republic of Korea.',
  },
  body: [
    {
      paragraph: {
        ar: 'يختصر اسم المشروع برنامجه: المهارات من أجل التجارة والتنويع الاقتصادي. منظمة العمل الدولية هي صاحبة المبادرة، والوكالة الكورية للتعاون الدولي (KOICA) هي الممول، والميدان ثلاثة بلدان: المغرب وتونس والجزائر.',
        fr: 'Le nom du projet résume son programme : des compétences pour le commerce et la diversification économique. L’initiative vient de l’Organisation internationale du travail (OIT), le financement de l’Agence coréenne de coopération internationale (KOICA), et le terrain est celui de trois pays : le Maroc, la Tunisie et l’Algérie.',
        en: 'The project’s name says what it is for: skills for trade and economic diversification. The initiative is the International Labour Organization’s (ILO), the funding comes from the Korea International Cooperation Agency (KOICA), and the field is three countries: Morocco, Tunisia and Algeria.',
      },
    },
    { heading: { ar: 'قطاعات خضعت للتحليل', fr: 'Les secteurs analysés', en: 'The sectors analysed' } },
    {
      list: [
        {
          ar: 'تكنولوجيا المعلومات والأفشورينغ',
          fr: 'technologies de l’information et offshoring',
          en: 'information technology and offshoring',
        },
        {
          ar: 'صناعات البسكويت والشوكولاتة والحلويات',
          fr: 'industries du biscuit, du chocolat et de la confiserie',
          en: 'the biscuit, chocolate and confectionery industries',
        },
      ],
    },
    { heading: { ar: 'أثره في المكتب', fr: 'À l’Office', en: 'At the Office' } },
    {
      paragraph: {
        ar: 'تدرب 15 موظفا من مكتب التكوين المهني وإنعاش الشغل (OFPPT) على هذه المنهجية، ومفادها أن سياسة أي قطاع لا تكتمل ما لم تحدد الكفاءات التي يحتاجها.',
        fr: 'À l’Office de la formation professionnelle et de la promotion du travail (OFPPT), 15 agents se sont formés à cette méthode. Son idée : la politique d’un secteur n’est complète que si elle dit de quelles compétences il a besoin.',
        en: 'At the Office of Vocational Training and Job Promotion (OFPPT), 15 staff members were trained in the method. Its idea: the policy of a sector is complete only when it says which skills the sector needs.',
      },
    },
  ],
  projects: ['sted-amt'],
  figures: ['sted-staff-trained'],
  organisations: ['ofppt', 'ilo', 'koica'],
  people: [],
  topics: ['skills', 'trade', 'international-cooperation'],
  cover: null,
};
