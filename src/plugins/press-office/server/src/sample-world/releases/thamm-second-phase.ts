import type { SampleRelease } from '../sample';

export const thammSecondPhase: SampleRelease = {
  slug: { ar: 'thamm-al-marhala-ath-thaniya', fr: 'thamm-deuxieme-phase', en: 'thamm-second-phase' },
  type: 'press-release',
  releasedAt: '2024-05-10T10:00:00.000Z',
  dateline: { place: { ar: 'الدار البيضاء', fr: 'Casablanca', en: 'Casablanca' }, date: '2024-05-10' },
  title: {
    ar: 'مشروع THAMM: المكتب يساهم في مرحلة ثانية إلى غاية 2028',
    fr: 'THAMM : l’Office contribue à une deuxième phase jusqu’en 2028',
    en: 'THAMM: the Office contributes to a second phase until 2028',
  },
  kicker: { ar: 'التنقل المهني', fr: 'Mobilité', en: 'Mobility' },
  subtitle: null,
  summary: {
    ar: 'بعد المرحلة التجريبية، تخصص سنوات 2024 إلى 2028 لاستكمال برامج التنقل بين شمال إفريقيا والاتحاد الأوروبي.',
    fr: 'Après la phase pilote, les années 2024 à 2028 doivent permettre d’achever les programmes de mobilité entre l’Afrique du Nord et l’Union européenne.',
    en: 'After the pilot phase, the years 2024 to 2028 are to complete the mobility programmes between North Africa and the European Union.',
  },
  body: [
    {
      paragraph: {
        ar: 'سيكون مكتب التكوين المهني وإنعاش الشغل (OFPPT) طرفا في المرحلة الثانية من مشروع THAMM، التي تغطي سنوات 2024 إلى 2028. والهدف أن تكتمل البرامج الثنائية التي تتيح للشباب العمل في دول من الاتحاد الأوروبي بطريقة نظامية.',
        fr: 'L’Office de la formation professionnelle et de la promotion du travail (OFPPT) prendra part à la deuxième phase de THAMM, qui couvre les années 2024 à 2028. Il s’agit d’achever les programmes bilatéraux grâce auxquels des jeunes peuvent travailler de façon régulière dans des États de l’Union européenne.',
        en: 'The Office of Vocational Training and Job Promotion (OFPPT) will take part in the second phase of THAMM, which covers the years 2024 to 2028. The aim is to complete the bilateral programmes under which young people can work by regular ways in states of the European Union.',
      },
    },
    {
      heading: {
        ar: 'ما تحقق في المرحلة التجريبية',
        fr: 'Les résultats de la phase pilote',
        en: 'Results of the pilot phase',
      },
    },
    {
      list: [
        {
          ar: 'ما يقارب 50 شابا من خريجي المكتب وجدوا عملا',
          fr: 'environ 50 jeunes lauréats de l’Office recrutés',
          en: 'about 50 young graduates of the Office recruited',
        },
        {
          ar: '43 شابا منهم في تكوين يسبق السفر إلى ألمانيا',
          fr: 'parmi eux, 43 jeunes en formation avant leur départ en Allemagne',
          en: 'of them, 43 young people in training before they leave for Germany',
        },
        { ar: '50 شابا آخرون ببلجيكا', fr: '50 autres jeunes en Belgique', en: '50 other young people in Belgium' },
      ],
    },
    {
      paragraph: {
        ar: 'ولا يجوز جمع الرقمين الأولين، لأن أصحاب الثاني من أصحاب الأول.',
        fr: 'Les deux premiers nombres ne s’additionnent pas : le second est compris dans le premier.',
        en: 'The first two numbers must not be added up: the second is part of the first.',
      },
    },
  ],
  projects: ['thamm'],
  figures: ['thamm-pilot-recruited', 'thamm-germany-pre-departure', 'thamm-belgium'],
  organisations: ['ofppt', 'ilo', 'european-union'],
  people: [],
  topics: ['labour-mobility', 'employment', 'international-cooperation'],
  cover: null,
};
