import type { SampleRelease } from '../sample';

export const youthAtWorkLookBack: SampleRelease = {
  slug: { ar: 'ash-shabab-wal-amal', fr: 'retour-sur-jeunes-au-travail', en: 'looking-back-on-youth-at-work' },
  type: 'fact-sheet',
  releasedAt: '2024-05-15T10:00:00.000Z',
  dateline: { place: { ar: 'الدار البيضاء', fr: 'Casablanca', en: 'Casablanca' }, date: '2024-05-15' },
  title: {
    ar: 'عودة إلى مشروع «الشباب والعمل» (2012-2016)',
    fr: 'Retour sur « Jeunes au travail » (2012-2016)',
    en: 'Looking back on “Youth at Work” (2012–2016)',
  },
  kicker: { ar: 'للتذكير', fr: 'Repères', en: 'Background' },
  subtitle: null,
  summary: {
    ar: 'كيف دخلت روح المبادرة إلى مؤسسات التكوين المهني: تذكير بمشروع جمع المكتب بمنظمة العمل الدولية.',
    fr: 'Comment l’esprit d’entreprise est entré dans les établissements de formation : rappel d’un projet commun de l’Office et de l’OIT.',
    en: 'How the spirit of enterprise came into training institutions: a reminder of a joint project of the Office and the ILO.',
  },
  body: [
    {
      paragraph: {
        ar: 'من 2012 إلى 2016، اشتغل مكتب التكوين المهني وإنعاش الشغل (OFPPT) ومنظمة العمل الدولية معا على سؤال واحد: كيف نحبب المبادرة وريادة الأعمال إلى شباب يتعلمون مهنة؟',
        fr: 'De 2012 à 2016, l’Office de la formation professionnelle et de la promotion du travail (OFPPT) et l’Organisation internationale du travail (OIT) ont travaillé ensemble sur une même question : comment donner le goût d’entreprendre à des jeunes qui apprennent un métier ?',
        en: 'From 2012 to 2016 the Office of Vocational Training and Job Promotion (OFPPT) and the International Labour Organization (ILO) worked together on one question: how can young people who are learning a trade be given a taste for enterprise?',
      },
    },
    { heading: { ar: 'محطات المشروع', fr: 'Les dates', en: 'The dates' } },
    {
      list: [
        { ar: '2012: بداية التعاون', fr: '2012 : début de la coopération', en: '2012: cooperation begins' },
        {
          ar: '2014: خطاب نوايا بين المؤسستين حول التحسيس بريادة الأعمال',
          fr: '2014 : lettre d’intention entre les deux institutions sur la sensibilisation à l’entrepreneuriat',
          en: '2014: letter of intent between the two institutions on entrepreneurship awareness',
        },
        { ar: '2016: نهاية المشروع', fr: '2016 : fin du projet', en: '2016: the project ends' },
      ],
    },
    { heading: { ar: 'ما بقي منه', fr: 'Ce qu’il en reste', en: 'What remains of it' } },
    {
      paragraph: {
        ar: 'حصل مكونون على شهادات، وحصل عليها أيضا القائمون على مكاتب دعم ريادة الأعمال والثقافة المالية بالمكتب.',
        fr: 'Des formateurs ont été certifiés, tout comme les responsables des bureaux d’appui à l’entrepreneuriat et à la culture financière de l’Office.',
        en: 'Trainers were certified, and so were the heads of the Office’s desks for entrepreneurship support and financial education.',
      },
    },
  ],
  projects: ['youth-at-work'],
  figures: [],
  organisations: ['ofppt', 'ilo'],
  people: [],
  topics: ['entrepreneurship', 'employment'],
  cover: null,
};
