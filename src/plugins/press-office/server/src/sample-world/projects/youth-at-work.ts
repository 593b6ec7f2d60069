import type { SampleProject } from '../sample';

export const youthAtWork: SampleProject = {
  slug: 'youth-at-work',
  acronym: null,
  aliases: [],
  name: { ar: 'الشباب والعمل', fr: 'Jeunes au travail', en: 'Youth at Work' },
  summary: {
    ar: 'مشروع مشترك بين المكتب ومنظمة العمل الدولية، من 2012 إلى 2016، لتقريب روح المبادرة من المتدربين.',
    fr: 'Un projet commun de l’Office et de l’OIT, de 2012 à 2016, pour rapprocher les stagiaires de l’esprit d’entreprise.',
    en: 'A joint project of the Office and the ILO, from 2012 to 2016, to bring trainees closer to the spirit of enterprise.',
  },
  description: [
    {
      paragraph: {
        ar: 'انطلق التعاون حول «الشباب والعمل» سنة 2012 واستمر إلى غاية 2016. وفي سنة 2014، وضع المكتب ومنظمة العمل الدولية توقيعهما على خطاب نوايا يجعل من التحسيس بريادة الأعمال هدفا مشتركا داخل مؤسسات التكوين.',
        fr: 'La coopération autour de « Jeunes au travail » a commencé en 2012 et s’est poursuivie jusqu’en 2016. En 2014, l’Office et l’OIT ont signé une lettre d’intention qui fait de la sensibilisation à l’entrepreneuriat un objectif commun dans les établissements de formation.',
        en: 'Cooperation on “Youth at Work” began in 2012 and went on until 2016. In 2014 the Office and the ILO signed a letter of intent that makes entrepreneurship awareness a common aim in training institutions.',
      },
    },
    {
      heading: { ar: 'من استفاد من التأهيل', fr: 'Qui a été formé', en: 'Who was trained' },
    },
    {
      list: [
        { ar: 'مكونون', fr: 'des formateurs', en: 'trainers' },
        {
          ar: 'مسؤولون عن مكاتب دعم ريادة الأعمال والثقافة المالية',
          fr: 'des responsables des bureaux d’appui à l’entrepreneuriat et à la culture financière',
          en: 'heads of the offices that support entrepreneurship and financial education',
        },
      ],
    },
    {
      paragraph: {
        ar: 'وتوج هذا التأهيل بتسليم شهادات للمستفيدين.',
        fr: 'Leur formation a été sanctionnée par un certificat.',
        en: 'Their training led to a certificate.',
      },
    },
  ],
  period: { from: '2012', to: '2016' },
  phases: [],
  countries: ['MA'],
  funders: [],
  implementers: ['ilo', 'ofppt'],
};
