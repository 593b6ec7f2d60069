import type { SampleProject } from '../sample';

export const thamm: SampleProject = {
  slug: 'thamm',
  acronym: 'THAMM',
  aliases: [],
  name: {
    ar: 'THAMM: التنقل المهني بين شمال إفريقيا والاتحاد الأوروبي',
    fr: 'THAMM : mobilité de main-d’œuvre entre l’Afrique du Nord et l’Union européenne',
    en: 'THAMM: labour mobility between North Africa and the European Union',
  },
  summary: {
    ar: 'مشروع يعنى بأنظمة الهجرة والتنقل النظامي من أجل العمل. بعد مرحلة تجريبية، تمتد مرحلته الثانية من 2024 إلى 2028.',
    fr: 'Un projet consacré aux systèmes de migration régulière et de mobilité de main-d’œuvre. Après une phase pilote, la deuxième phase va de 2024 à 2028.',
    en: 'A project on systems for regular migration and labour mobility. After a pilot phase, the second phase runs from 2024 to 2028.',
  },
  description: [
    {
      paragraph: {
        ar: 'الغاية من THAMM أن يسافر من يريد العمل في الخارج في إطار قانوني واضح. لذلك يشتغل المشروع على القوانين وعلى الأنظمة التي تؤطر الهجرة والتنقل: كيف تعد، وكيف تطبق، وكيف تتحسن.',
        fr: 'THAMM part d’une idée simple : celui qui va travailler à l’étranger doit pouvoir le faire dans un cadre légal clair. Le projet porte donc sur le droit et sur les systèmes de la migration et de la mobilité : leur conception, leur application, leur amélioration.',
        en: 'THAMM starts from a simple idea: whoever goes abroad to work should be able to do so within a clear legal framework. The project therefore deals with the law and the systems of migration and mobility: how they are designed, applied and improved.',
      },
    },
    {
      heading: { ar: 'المرحلة التجريبية', fr: 'La phase pilote', en: 'The pilot phase' },
    },
    {
      paragraph: {
        ar: 'فتحت هذه المرحلة باب الشغل أمام ما يقارب 50 شابا من خريجي المكتب. ويستعد 43 شابا منهم للسفر إلى ألمانيا بتكوين خاص، ويوجد 50 شابا آخرون ببلجيكا.',
        fr: 'Elle a débouché sur le recrutement d’environ 50 jeunes lauréats de l’Office. Parmi eux, 43 jeunes suivent une formation avant leur départ en Allemagne ; 50 autres jeunes sont en Belgique.',
        en: 'It led to the recruitment of about 50 young graduates of the Office. Of them, 43 young people are in training before they leave for Germany; 50 other young people are in Belgium.',
      },
    },
    {
      heading: { ar: 'المرحلة الثانية', fr: 'La deuxième phase', en: 'The second phase' },
    },
    {
      paragraph: {
        ar: 'من 2024 إلى 2028، يساهم المكتب في استكمال برامج التنقل الثنائية التي تجمع بلدان شمال إفريقيا بدول من الاتحاد الأوروبي.',
        fr: 'De 2024 à 2028, l’Office contribue à mener à leur terme les programmes bilatéraux de mobilité qui lient des pays d’Afrique du Nord à des États de l’Union européenne.',
        en: 'From 2024 to 2028 the Office contributes to completing the bilateral mobility programmes that link North African countries with states of the European Union.',
      },
    },
  ],
  period: { from: null, to: '2028' },
  phases: [
    { name: { ar: 'المرحلة التجريبية', fr: 'Phase pilote', en: 'Pilot phase' }, from: null, to: null },
    { name: { ar: 'المرحلة الثانية', fr: 'Deuxième phase', en: 'Second phase' }, from: '2024', to: '2028' },
  ],
  countries: ['MA', 'DE', 'BE'],
  funders: [],
  implementers: ['ilo', 'ofppt'],
};
