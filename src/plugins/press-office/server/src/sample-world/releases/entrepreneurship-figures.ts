import type { SampleRelease } from '../sample';

export const entrepreneurshipFigures: SampleRelease = {
  slug: {
    ar: 'riyadat-al-amal-mundhu-2008',
    fr: 'entrepreneuriat-depuis-2008',
    en: 'entrepreneurship-since-2008',
  },
  type: 'fact-sheet',
  releasedAt: '2024-05-17T10:00:00.000Z',
  dateline: { place: { ar: 'الدار البيضاء', fr: 'Casablanca', en: 'Casablanca' }, date: '2024-05-17' },
  title: {
    ar: 'ريادة الأعمال منذ 2008: حصيلة برنامج التكوين',
    fr: 'L’entrepreneuriat depuis 2008 : le programme de formation en chiffres',
    en: 'Entrepreneurship since 2008: the training programme in figures',
  },
  kicker: { ar: 'بطاقة تعريفية', fr: 'Fiche', en: 'Fact sheet' },
  subtitle: null,
  summary: {
    ar: '66.729 متدربا و606 مكونين: ذلك ما حققه برنامج انطلق بتمويل كندي.',
    fr: '66 729 stagiaires et 606 formateurs : le bilan d’un programme lancé avec un financement canadien.',
    en: '66,729 trainees and 606 trainers: the record of a programme launched with Canadian funding.',
  },
  body: [
    {
      paragraph: {
        ar: 'تعود بداية البرنامج إلى سنة 2008، حين وفرت وكالة التنمية الكندية الدولية التمويل اللازم له. وهو يعلم متدربي مكتب التكوين المهني وإنعاش الشغل (OFPPT) كيف ينتقلون من الفكرة إلى المقاولة.',
        fr: 'Le programme remonte à 2008, quand l’Agence canadienne de développement international lui a apporté son financement. Il apprend aux stagiaires de l’Office de la formation professionnelle et de la promotion du travail (OFPPT) à passer de l’idée à l’entreprise.',
        en: 'The programme goes back to 2008, when the Canadian International Development Agency gave it its funding. It teaches trainees of the Office of Vocational Training and Job Promotion (OFPPT) how to go from an idea to a business.',
      },
    },
    { heading: { ar: 'الحصيلة', fr: 'Le bilan', en: 'The results' } },
    {
      list: [
        { ar: 'المتدربون: 66.729', fr: 'Stagiaires : 66 729', en: 'Trainees: 66,729' },
        { ar: 'المكونون: 606', fr: 'Formateurs : 606', en: 'Trainers: 606' },
      ],
    },
    {
      paragraph: {
        ar: 'يتعلق العدد الأول بمن تعلموا، والثاني بمن صاروا قادرين على التعليم.',
        fr: 'Le premier nombre compte ceux qui ont appris ; le second, ceux qui peuvent désormais enseigner.',
        en: 'The first number counts those who have learnt; the second, those who can now teach.',
      },
    },
  ],
  projects: ['entrepreneurship'],
  figures: ['entrepreneurship-trainees', 'entrepreneurship-trainers'],
  organisations: ['ofppt', 'cida'],
  people: [],
  topics: ['entrepreneurship', 'vocational-training'],
  cover: null,
};
