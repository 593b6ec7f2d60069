import type { SampleFigure, Words } from './sample';

const office: Words = {
  ar: 'مكتب التكوين المهني وإنعاش الشغل',
  fr: 'Office de la formation professionnelle et de la promotion du travail',
  en: 'Office of Vocational Training and Job Promotion',
};
const youths = {
  unit: { ar: 'شابا', fr: 'jeunes', en: 'young people' },
  unitForms: {
    ar: arabic('شاب', { one: 'شاب واحد', two: 'شابان', few: 'شبان', many: 'شابا' }),
    fr: french('jeune', 'jeunes'),
    en: { one: 'young person', other: 'young people' },
  },
};
const unbounded = { from: null, to: null };
const since2008 = { from: '2008', to: null };

export const figures: SampleFigure[] = [
  {
    key: 'thamm-pilot-recruited',
    label: {
      ar: 'خريجو المكتب الذين تم توظيفهم في المرحلة التجريبية لمشروع THAMM',
      fr: 'Jeunes lauréats de l’Office recrutés pendant la phase pilote de THAMM',
      en: 'Young graduates of the Office recruited in the pilot phase of THAMM',
    },
    value: '50',
    qualifier: 'approximately',
    ...youths,
    geo: null,
    period: unbounded,
    project: 'thamm',
    source: office,
  },
  {
    key: 'thamm-germany-pre-departure',
    label: {
      ar: 'شباب من ضمنهم يتابعون تكوينا قبل السفر إلى ألمانيا',
      fr: 'Parmi eux, jeunes en formation avant leur départ en Allemagne',
      en: 'Of them, young people in pre-departure training for Germany',
    },
    value: '43',
    qualifier: 'exactly',
    ...youths,
    geo: 'DE',
    period: unbounded,
    project: 'thamm',
    source: office,
  },
  {
    key: 'thamm-belgium',
    label: {
      ar: 'شباب آخرون ببلجيكا في إطار مشروع THAMM',
      fr: 'Autres jeunes, en Belgique, dans le cadre de THAMM',
      en: 'Other young people, in Belgium, under THAMM',
    },
    value: '50',
    qualifier: 'exactly',
    ...youths,
    geo: 'BE',
    period: unbounded,
    project: 'thamm',
    source: office,
  },
  {
    key: 'sted-staff-trained',
    label: {
      ar: 'موظفو المكتب المكونون في منهجية STED',
      fr: 'Agents de l’Office formés à la méthode STED',
      en: 'Staff of the Office trained in the STED method',
    },
    value: '15',
    qualifier: 'exactly',
    unit: { ar: 'موظفا', fr: 'agents', en: 'staff members' },
    unitForms: {
      ar: arabic('موظف', { one: 'موظف واحد', two: 'موظفان', few: 'موظفين', many: 'موظفا' }),
      fr: french('agent', 'agents'),
      en: { one: 'staff member', other: 'staff members' },
    },
    geo: null,
    period: unbounded,
    project: 'sted-amt',
    source: office,
  },
  {
    key: 'entrepreneurship-trainees',
    label: {
      ar: 'المتدربون المستفيدون من برنامج ريادة الأعمال',
      fr: 'Stagiaires formés par le programme d’entrepreneuriat',
      en: 'Trainees of the entrepreneurship programme',
    },
    value: '66729',
    qualifier: 'exactly',
    unit: { ar: 'متدربا', fr: 'stagiaires', en: 'trainees' },
    unitForms: {
      ar: arabic('متدرب', { one: 'متدرب واحد', two: 'متدربان', few: 'متدربين', many: 'متدربا' }),
      fr: french('stagiaire', 'stagiaires'),
      en: { one: 'trainee', other: 'trainees' },
    },
    geo: 'MA',
    period: since2008,
    project: 'entrepreneurship',
    source: office,
  },
  {
    key: 'entrepreneurship-trainers',
    label: {
      ar: 'المكونون الذين أهلهم برنامج ريادة الأعمال',
      fr: 'Formateurs formés par le programme d’entrepreneuriat',
      en: 'Trainers trained by the entrepreneurship programme',
    },
    value: '606',
    qualifier: 'exactly',
    unit: { ar: 'مكونا', fr: 'formateurs', en: 'trainers' },
    unitForms: {
      ar: arabic('مكون', { one: 'مكون واحد', two: 'مكونان', few: 'مكونين', many: 'مكونا' }),
      fr: french('formateur', 'formateurs'),
      en: { one: 'trainer', other: 'trainers' },
    },
    geo: null,
    period: since2008,
    project: 'entrepreneurship',
    source: office,
  },
  {
    key: 'cmc-tamesna-branches',
    label: {
      ar: 'الشعب المفتوحة بمدينة المهن والكفاءات بتامسنا',
      fr: 'Filières de la Cité des Métiers et des Compétences de Tamesna',
      en: 'Branches offered at the Trades and Skills Campus in Tamesna',
    },
    value: '79',
    qualifier: 'exactly',
    unit: { ar: 'شعبة', fr: 'filières', en: 'branches' },
    unitForms: {
      ar: arabic('شعبة', { one: 'شعبة واحدة', two: 'شعبتان', few: 'شعب', many: 'شعبة' }),
      fr: french('filière', 'filières'),
      en: { one: 'branch', other: 'branches' },
    },
    geo: null,
    period: unbounded,
    project: null,
    source: office,
  },
  {
    key: 'cmc-tamesna-seats',
    label: {
      ar: 'المقاعد البيداغوجية بمدينة المهن والكفاءات بتامسنا',
      fr: 'Places pédagogiques de la Cité des Métiers et des Compétences de Tamesna',
      en: 'Training places at the Trades and Skills Campus in Tamesna',
    },
    value: '4560',
    qualifier: 'up-to',
    unit: { ar: 'مقعد بيداغوجي', fr: 'places pédagogiques', en: 'training places' },
    unitForms: {
      // Without `many`: a table of the office writes the unit undeclined, "4.560 مقعد بيداغوجي".
      ar: arabic('مقعد بيداغوجي', {
        one: 'مقعد بيداغوجي واحد',
        two: 'مقعدان بيداغوجيان',
        few: 'مقاعد بيداغوجية',
      }),
      fr: french('place pédagogique', 'places pédagogiques'),
      en: { one: 'training place', other: 'training places' },
    },
    geo: null,
    period: unbounded,
    project: null,
    source: office,
  },
];

/** The Arabic forms: after nought, after hundreds and beside decimals the noun is singular and genitive. */
function arabic(singular: string, forms: { one: string; two: string; few: string; many?: string }) {
  return { zero: singular, ...forms, other: singular };
}

/** The French forms: after millions with "de". */
function french(one: string, other: string) {
  return { one, many: /^a/.test(other) ? `d’${other}` : `de ${other}`, other };
}
