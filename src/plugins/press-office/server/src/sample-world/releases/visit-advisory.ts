import type { SampleRelease } from '../sample';

export const visitAdvisory: SampleRelease = {
  slug: {
    ar: 'houngbo-bi-tamesna-yawm-al-arbiaa',
    fr: 'gilbert-houngbo-attendu-a-tamesna',
    en: 'gilbert-houngbo-expected-in-tamesna',
  },
  type: 'media-advisory',
  releasedAt: '2024-05-07T09:00:00.000Z',
  dateline: { place: { ar: 'تامسنا', fr: 'Tamesna', en: 'Tamesna' }, date: '2024-05-07' },
  title: {
    ar: 'غيلبرت هونغبو ضيفا على تامسنا يوم الأربعاء 8 ماي',
    fr: 'Gilbert F. Houngbo attendu à Tamesna le mercredi 8 mai',
    en: 'Gilbert F. Houngbo expected in Tamesna on Wednesday 8 May',
  },
  kicker: { ar: 'موعد صحفي', fr: 'Agenda', en: 'Diary' },
  subtitle: null,
  summary: {
    ar: 'المدير العام لمنظمة العمل الدولية يزور مدينة المهن والكفاءات بتامسنا خلال مقامه بالمغرب.',
    fr: 'Le directeur général de l’OIT se rend à la Cité des Métiers et des Compétences de Tamesna pendant son séjour au Maroc.',
    en: 'The ILO’s Director-General goes to the Trades and Skills Campus in Tamesna during his stay in Morocco.',
  },
  body: [
    {
      paragraph: {
        ar: 'يحل المدير العام لمنظمة العمل الدولية بمدينة المهن والكفاءات بتامسنا، حيث تستقبله المديرة العامة لمكتب التكوين المهني وإنعاش الشغل (OFPPT).',
        fr: 'Le directeur général de l’Organisation internationale du travail (OIT) sera reçu à la Cité des Métiers et des Compétences de Tamesna par la directrice générale de l’Office de la formation professionnelle et de la promotion du travail (OFPPT).',
        en: 'The Director-General of the International Labour Organization (ILO) will be received at the Trades and Skills Campus in Tamesna by the Director General of the Office of Vocational Training and Job Promotion (OFPPT).',
      },
    },
    {
      list: [
        {
          ar: 'اليوم: الأربعاء 8 ماي 2024',
          fr: 'Date : mercredi 8 mai 2024',
          en: 'Date: Wednesday 8 May 2024',
        },
        {
          ar: 'المكان: مدينة المهن والكفاءات بتامسنا',
          fr: 'Lieu : Cité des Métiers et des Compétences de Tamesna',
          en: 'Place: Trades and Skills Campus, Tamesna',
        },
        {
          ar: 'الضيف: غيلبرت هونغبو، المدير العام لمنظمة العمل الدولية',
          fr: 'Invité : Gilbert F. Houngbo, directeur général de l’OIT',
          en: 'Guest: Gilbert F. Houngbo, Director-General of the ILO',
        },
        {
          ar: 'في استقباله: لبنى اطريشا، المديرة العامة للمكتب',
          fr: 'Hôte : Loubna Tricha, directrice générale de l’Office',
          en: 'Host: Loubna Tricha, Director General of the Office',
        },
      ],
    },
    { heading: { ar: 'عن المؤسسة', fr: 'À propos du site', en: 'About the campus' } },
    {
      paragraph: {
        ar: 'تقترح المؤسسة على المتدربين 79 شعبة، بطاقة استيعابية تصل إلى 4.560 مقعدا بيداغوجيا.',
        fr: 'L’établissement propose 79 filières et peut offrir jusqu’à 4 560 places pédagogiques.',
        en: 'The campus offers 79 branches and has up to 4,560 training places.',
      },
    },
  ],
  projects: [],
  figures: ['cmc-tamesna-branches', 'cmc-tamesna-seats'],
  organisations: ['ofppt', 'ilo'],
  people: ['loubna-tricha', 'gilbert-houngbo'],
  topics: ['international-cooperation', 'vocational-training'],
  cover: null,
};
