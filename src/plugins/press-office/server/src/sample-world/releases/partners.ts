import type { SampleRelease } from '../sample';

export const partners: SampleRelease = {
  slug: { ar: 'shuraka-al-maktab', fr: 'les-partenaires-de-l-office', en: 'the-partners-of-the-office' },
  type: 'statement',
  releasedAt: '2024-05-20T10:00:00.000Z',
  dateline: { place: { ar: 'الدار البيضاء', fr: 'Casablanca', en: 'Casablanca' }, date: '2024-05-20' },
  title: {
    ar: 'شركاء المكتب: من يبادر ومن يمول',
    fr: 'Les partenaires de l’Office : qui lance, qui finance',
    en: 'The partners of the Office: who launches, who funds',
  },
  kicker: { ar: 'تعاون دولي', fr: 'Coopération internationale', en: 'International cooperation' },
  subtitle: null,
  summary: {
    ar: 'لا يشتغل المكتب وحده. هذه نبذة عن شركائه الدوليين وعن المشاريع التي تجمعه بهم.',
    fr: 'L’Office ne travaille pas seul. Voici ses partenaires internationaux et les projets qui les réunissent.',
    en: 'The Office does not work alone. These are its international partners, and the projects that bring them together.',
  },
  body: [
    {
      paragraph: {
        ar: 'يود مكتب التكوين المهني وإنعاش الشغل (OFPPT) أن يعرف القراء بشركائه الدوليين. فوراء كل مشروع مؤسسة أطلقته أو مولته.',
        fr: 'L’Office de la formation professionnelle et de la promotion du travail (OFPPT) souhaite faire connaître ses partenaires internationaux : derrière chaque projet, il y a une institution qui l’a lancé ou financé.',
        en: 'The Office of Vocational Training and Job Promotion (OFPPT) wishes its international partners to be known: behind each project stands an institution that launched or funded it.',
      },
    },
    {
      list: [
        {
          ar: 'منظمة العمل الدولية: مشروع THAMM، ومشروع STED-AMT، ومشروع «الشباب والعمل» (2012-2016)',
          fr: 'l’Organisation internationale du travail (OIT) : THAMM, STED-AMT et « Jeunes au travail » (2012-2016)',
          en: 'the International Labour Organization (ILO): THAMM, STED-AMT and “Youth at Work” (2012–2016)',
        },
        {
          ar: 'الوكالة الكورية للتعاون الدولي (KOICA): تمويل STED-AMT، الذي تدرب فيه 15 موظفا من المكتب',
          fr: 'l’Agence coréenne de coopération internationale (KOICA) : le financement de STED-AMT, qui a formé 15 agents de l’Office',
          en: 'the Korea International Cooperation Agency (KOICA): the funding of STED-AMT, which trained 15 staff members of the Office',
        },
        {
          ar: 'وكالة التنمية الكندية الدولية: تمويل برنامج ريادة الأعمال، الذي كون 66.729 متدربا منذ 2008',
          fr: 'l’Agence canadienne de développement international : le financement du programme d’entrepreneuriat, qui a formé 66 729 stagiaires depuis 2008',
          en: 'the Canadian International Development Agency: the funding of the entrepreneurship programme, which has trained 66,729 trainees since 2008',
        },
        {
          ar: 'الاتحاد الأوروبي: دوله الأعضاء وجهة برامج التنقل في THAMM',
          fr: 'l’Union européenne : ses États membres sont la destination des programmes de mobilité de THAMM',
          en: 'the European Union: its member states are the destination of THAMM’s mobility programmes',
        },
      ],
    },
    {
      paragraph: {
        ar: 'فمن أراد التفاصيل، وجد لكل مشروع صفحة خاصة به، وفيها أرقامه.',
        fr: 'Pour en savoir plus, chaque projet a sa page, avec ses chiffres.',
        en: 'To find out more, each project has its page, with its figures.',
      },
    },
    {
      reference: {
        before: { ar: 'وتتوفر معلومات أخرى على ', fr: 'D’autres informations sur ', en: 'More information on ' },
        link: { ar: 'موقع المكتب', fr: 'ofppt.ma', en: 'ofppt.ma' },
        url: 'https://www.ofppt.ma',
      },
    },
  ],
  projects: ['thamm', 'sted-amt', 'youth-at-work', 'entrepreneurship'],
  figures: ['sted-staff-trained', 'entrepreneurship-trainees'],
  organisations: ['ofppt', 'ilo', 'koica', 'cida', 'european-union'],
  people: [],
  topics: ['international-cooperation'],
  cover: null,
};
