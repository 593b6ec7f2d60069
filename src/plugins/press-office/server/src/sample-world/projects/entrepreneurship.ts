import type { SampleProject } from '../sample';

export const entrepreneurship: SampleProject = {
  slug: 'entrepreneurship',
  acronym: null,
  aliases: [],
  name: {
    ar: 'برنامج التكوين في مجال ريادة الأعمال',
    fr: 'Programme de formation à l’entrepreneuriat',
    en: 'Entrepreneurship training programme',
  },
  summary: {
    ar: 'برنامج انطلق سنة 2008 بدعم مالي كندي، وتكون فيه 66.729 متدربا و606 مكونين.',
    fr: 'Lancé en 2008 avec l’appui financier du Canada, il a formé 66 729 stagiaires et 606 formateurs.',
    en: 'Launched in 2008 with Canadian funding, it has trained 66,729 trainees and 606 trainers.',
  },
  description: [
    {
      paragraph: {
        ar: 'منذ سنة 2008، صار بإمكان متدربي المكتب أن يتعلموا إلى جانب مهنتهم كيف تنشأ المقاولة. وقد رأى البرنامج النور بتمويل من وكالة التنمية الكندية الدولية.',
        fr: 'Depuis 2008, les stagiaires de l’Office peuvent apprendre, en plus de leur métier, comment naît une entreprise. Le programme a vu le jour grâce à un financement de l’Agence canadienne de développement international.',
        en: 'Since 2008 trainees of the Office have been able to learn, beside their trade, how a business is born. The programme came into being with funding from the Canadian International Development Agency.',
      },
    },
    {
      heading: { ar: 'الحصيلة', fr: 'Le bilan', en: 'The results' },
    },
    {
      list: [
        { ar: '66.729 متدربا', fr: '66 729 stagiaires formés', en: '66,729 trainees trained' },
        { ar: '606 مكونين', fr: '606 formateurs formés', en: '606 trainers trained' },
      ],
    },
  ],
  period: { from: '2008', to: null },
  phases: [],
  countries: ['MA'],
  funders: ['cida'],
  implementers: ['ofppt'],
};
