import { releaseIn } from '../sample-world/loading/attributes-in';
import { releases } from '../sample-world/releases';
import { sampleLocales } from '../sample-world/sample';
import { sayIn } from '../shared/translate';
import { checkRelease } from './check-release';
import type { CheckedDraft } from './lines';

const drafts = releases.flatMap((release) =>
  sampleLocales.map((locale) => {
    const {
      kicker,
      subtitle = null,
      datelinePlace = null,
      ...attributes
    } = releaseIn(locale, release, {
      idsOf: () => [],
      contact: '',
      cover: 0,
    });
    const { coverAlternativeText = null, coverCaption = null, coverCredit = null, title, summary, body } = attributes;
    const cover = { coverAlternativeText, coverCaption, coverCredit, cover: null, gallery: null };
    const draft: CheckedDraft = { title, kicker, subtitle, summary, datelinePlace, body, ...cover };
    return [release.slug.en, locale, draft] as const;
  }),
);

test.each(drafts)('the copy desk finds nothing in %s in %s', (_, locale, draft) => {
  expect(checkRelease(draft, { locale, say: sayIn('en') })).toEqual([]);
});
