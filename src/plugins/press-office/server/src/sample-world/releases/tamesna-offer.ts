import type { SampleRelease } from '../sample';

export const tamesnaOffer: SampleRelease = {
  slug: { ar: 'tamesna-bil-arqam', fr: 'tamesna-en-chiffres', en: 'tamesna-in-figures' },
  type: 'fact-sheet',
  releasedAt: '2024-05-09T10:00:00.000Z',
  dateline: { place: { ar: 'تامسنا', fr: 'Tamesna', en: 'Tamesna' }, date: '2024-05-09' },
  title: {
    ar: 'مدينة المهن والكفاءات بتامسنا بالأرقام',
    fr: 'La Cité des Métiers et des Compétences de Tamesna en chiffres',
    en: 'The Trades and Skills Campus in Tamesna in figures',
  },
  kicker: { ar: 'بطاقة تعريفية', fr: 'Fiche', en: 'Fact sheet' },
  subtitle: null,
  summary: {
    ar: 'ما الذي تقدمه مدينة المهن والكفاءات بتامسنا؟ رقمان، وكيف تنبغي قراءتهما.',
    fr: 'Que propose la Cité des Métiers et des Compétences de Tamesna ? Deux chiffres, et comment les lire.',
    en: 'What does the Trades and Skills Campus in Tamesna offer? Two figures, and how to read them.',
  },
  body: [
    {
      quote: {
        ar: '79 شعبة، وما يصل إلى 4.560 مقعدا بيداغوجيا.',
        fr: '79 filières, jusqu’à 4 560 places pédagogiques.',
        en: '79 branches, up to 4,560 training places.',
      },
    },
    {
      paragraph: {
        ar: 'تنتمي المؤسسة إلى جيل جديد من مؤسسات التكوين المهني بالمغرب. وتجد فيها الورشات مكانها إلى جانب سلسلة للابتكار.',
        fr: 'L’établissement appartient à une nouvelle génération de sites de formation professionnelle au Maroc. Les ateliers y côtoient une chaîne d’innovation.',
        en: 'The campus belongs to a new generation of vocational training sites in Morocco. Its workshops stand beside an innovation chain.',
      },
    },
    { heading: { ar: 'كيف نقرأ الرقمين؟', fr: 'Comment lire ces chiffres ?', en: 'How should the figures be read?' } },
    {
      list: [
        {
          ar: 'الشعب (79): عدد التخصصات المفتوحة، لا عدد الأقسام.',
          fr: 'Filières (79) : le nombre de spécialités ouvertes, et non de classes.',
          en: 'Branches (79): the number of specialities offered, not of classes.',
        },
        {
          ar: 'المقاعد (4.560): حد أقصى تتيحه المؤسسة، لا عدد المسجلين.',
          fr: 'Places (4 560) : un maximum offert par le site, et non un nombre d’inscrits.',
          en: 'Places (4,560): a maximum that the campus can offer, not a number of enrolments.',
        },
      ],
    },
    {
      reference: {
        before: {
          ar: 'للاطلاع على عرض التكوين: ',
          fr: 'Pour l’offre de formation : ',
          en: 'For the training on offer: ',
        },
        link: { ar: 'موقع المكتب', fr: 'ofppt.ma', en: 'ofppt.ma' },
        url: 'https://www.ofppt.ma',
      },
    },
  ],
  projects: [],
  figures: ['cmc-tamesna-branches', 'cmc-tamesna-seats'],
  organisations: ['ofppt'],
  people: [],
  topics: ['vocational-training'],
  cover: null,
};
