/** The languages that intake reads. */
export type Locale = 'ar' | 'fr' | 'en';
export const locales: readonly Locale[] = ['ar', 'fr', 'en'];

/** What one paragraph of a page speaks of: numbers in rising order of `step`, a day, and names on record or not. */
interface Told {
  step: number;
  project: string;
  organisation: string;
  person: string;
}

/** A page of a press release of about 3,000 characters: a title, a dateline, paragraphs with 30 numbers, dates and names. */
export function pageIn(locale: Locale, told: (step: number) => Omit<Told, 'step'>): string {
  const { title, dateline, paragraph } = texts[locale];
  const paragraphs = Array.from({ length: paragraphsPerPage }, (_, step) => paragraph({ step, ...told(step) }));
  return [title, `${dateline}${paragraphs[0]}`, ...paragraphs.slice(1)].join('\n\n');
}

const paragraphsPerPage = 5;

const texts: Record<Locale, { title: string; dateline: string; paragraph: (told: Told) => string }> = {
  ar: {
    title: 'إطلاق مرحلة جديدة من برامج التكوين والتشغيل بالجهات',
    dateline: 'الرباط، 12 مارس 2024 – ',
    paragraph: ({ step, project, organisation, person }) =>
      `مكن مشروع «${project}»، الذي تنفذه ${organisation}، من تكوين أزيد من ${1250 + step} متدربا ومتدربة خلال سنة 2023 ` +
      `بجهة بني ملال خنيفرة، منهم ${430 + step} من النساء، بميزانية تصل إلى ${3 + step},5 مليون درهم موزعة على الأقاليم. ` +
      `وأكد السيد ${person}، المدير العام للوكالة، في تصريح للصحافة، أن المشروع استقبل ما يناهز ${18 + step} في المائة من ` +
      `طلبات الشباب حاملي الشهادات منذ انطلاقه يوم ${3 + step} أبريل 2022، وأن فرق العمل تواكب ${70 + step} مقاولة ناشئة ` +
      `بالدار البيضاء وطنجة وأكادير. وقال: «نواصل العمل مع شركائنا حتى يستفيد الجميع من هذه الفرص». ومن المرتقب أن تنطلق ` +
      `المرحلة المقبلة بين يونيو 2024 وشتنبر 2025 بشراكة مع فرنسا وبلجيكا.`,
  },
  fr: {
    title: 'Lancement d’une nouvelle étape des programmes de formation et d’emploi',
    dateline: 'Rabat, le 12 mars 2024 – ',
    paragraph: ({ step, project, organisation, person }) =>
      `Le projet « ${project} », porté par ${organisation}, a permis de former plus de 1 ${250 + step} stagiaires en 2023 ` +
      `dans la région, dont ${430 + step} femmes, avec un budget de ${3 + step},5 millions de dirhams. M. ${person}, ` +
      `directeur général de l’agence, a indiqué que le projet a retenu ${18 + step} % des demandes depuis son lancement le ` +
      `${3 + step} avril 2022, et que ses équipes accompagnent ${70 + step} jeunes entreprises à Casablanca et à Tanger. ` +
      `« Nous poursuivons ce travail avec nos partenaires », a-t-il ajouté. L’étape suivante aura lieu de juin 2024 à ` +
      `septembre 2025 en France et en Belgique.`,
  },
  en: {
    title: 'A new stage of the training and employment programmes begins',
    dateline: 'Rabat, 12 March 2024 – ',
    paragraph: ({ step, project, organisation, person }) =>
      `The “${project}” project, led by ${organisation}, trained more than 1,${250 + step} young people in 2023 in the ` +
      `region, of whom ${430 + step} were women, with a budget of ${3 + step}.5 million dirhams. Mr ${person}, director ` +
      `general of the agency, said that the project accepted ${18 + step}% of the requests since it began on ${3 + step} ` +
      `April 2022, and that its teams support ${70 + step} new companies in Casablanca and Tangier. “We go on with this ` +
      `work together with our partners,” he added. The next stage runs from June 2024 to September 2025 in France and ` +
      `Belgium.`,
  },
};
