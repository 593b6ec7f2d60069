import type { SampleRelease } from '../sample';

/** Waits for approval, with the same links as a published release, so that a tester can see that drafts do not show. */
export const neverPublished: SampleRelease = {
  slug: { ar: 'musawwada-ghayr-manshura', fr: 'brouillon-non-publie', en: 'unpublished-draft' },
  type: 'press-release',
  releasedAt: null,
  dateline: { place: { ar: 'الدار البيضاء', fr: 'Casablanca', en: 'Casablanca' }, date: '2024-05-21' },
  title: {
    ar: 'مسودة لم تنشر: نص لا يراه إلا مكتب الصحافة',
    fr: 'Brouillon non publié : un texte que seul le service de presse peut voir',
    en: 'Unpublished draft: a text that only the press desk can see',
  },
  kicker: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
  subtitle: null,
  summary: {
    ar: 'هذا النص مسودة. إذا قرأتموه خارج لوحة التحرير، فهناك خلل ينبغي التبليغ عنه.',
    fr: 'Ce texte est un brouillon. Si vous le lisez ailleurs que dans le panneau de rédaction, c’est une anomalie à signaler.',
    en: 'This text is a draft. If you read it anywhere but in the editing panel, that is a fault to report.',
  },
  body: [
    {
      paragraph: {
        ar: 'لم يوافق أحد على نشر هذا النص بعد. وهو موجود في العالم النموذجي كي يتأكد من يجرب المنتج أن المسودات لا تصل إلى القراء.',
        fr: 'Personne n’a encore approuvé la publication de ce texte. Il fait partie de l’exemple pour que l’on puisse vérifier que les brouillons n’arrivent pas jusqu’aux lecteurs.',
        en: 'Nobody has approved this text for publication yet. It is part of the sample so that anyone can check that drafts do not reach readers.',
      },
    },
  ],
  projects: ['thamm'],
  figures: ['cmc-tamesna-branches'],
  organisations: ['ofppt'],
  people: [],
  topics: ['vocational-training'],
  cover: null,
};
