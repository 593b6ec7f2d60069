import type { FigureChoice, NumberCandidate, NumberInDraft } from '../../../contracts/figure-marks';
import type { LocaleCode } from '../../../contracts/locale';
import { checkPermission } from '../access/check-permission.service';
import { boundNumbers } from '../copy-desk/bound-numbers';
import { wordsOf } from '../copy-desk/lines';
import { readDraft } from '../copy-desk/read-draft';
import { displayFigure } from '../figures/display';
import { anchorOf } from '../marks/anchors';
import type { PressReleaseDraft } from '../public-documents/drafts';
import { type KnownFigure, nothingKnown } from '../reading/known-world';
import type { Desk } from '../shared/desk';
import { numberFormatFor } from '../shared/number-format';
import { knownToRelease } from './known-to-release.service';
import { asDraft, loadDrafts } from './load-drafts.service';

/** The numbers of a saved draft, and the choices that speak of none of them. */
export interface DraftNumbers {
  numbers: NumberInDraft[];
  lost: FigureChoice[];
}

/**
 * The numbers in title, summary and body of a saved draft, with the linked figures that have their value, as they are at
 * the desk; null when there is no such draft.
 * @throws ForbiddenError NOT_PERMITTED when the caller may not read it
 */
export async function numbersInDraft(
  desk: Desk,
  { documentId, locale }: { documentId: string; locale: LocaleCode },
): Promise<DraftNumbers | null> {
  const record = await loadDrafts(desk.strapi, { kind: 'press-release', documentId });
  const row = record.drafts.get(locale);
  if (row === undefined) return null;
  checkPermission(desk.strapi, 'read', { kind: 'press-release', locales: [locale] });
  const figures = (record.links.get('figures') ?? []).map((figure) => figure.documentId);
  const known = (await knownToRelease(desk, { documentId, locales: [locale], figures })).get(locale) ?? nothingKnown;
  const draft = asDraft(record.kind, row).draft as PressReleaseDraft;
  const { numbers, bindings, lost } = boundNumbers(readDraft(draft, { locale, known, say: desk.say }), known);
  const words = { title: wordsOf(draft, 'title'), summary: wordsOf(draft, 'summary'), body: wordsOf(draft, 'body') };
  const asCandidate = candidateIn(locale, numberFormatFor(desk.strapi, locale));
  return {
    numbers: numbers.map((number, position) => {
      const { field, start, end, text, sentence, value, candidates } = number;
      const binding = bindings[position] ?? null;
      return {
        ...{ field, start, end, text, sentence, value },
        anchor: anchorOf(number, words),
        candidates: candidates.map(({ figure }) => asCandidate(figure)),
        figure: binding?.figure?.key ?? null,
        boundBy: binding?.by ?? null,
        choice: binding?.by === 'choice' ? binding.choice : null,
      };
    }),
    lost: lost.map(({ choice }) => choice),
  };
}

const candidateIn =
  (locale: LocaleCode, numberFormat: LocaleCode) =>
  ({ documentId, key, label, value, upper = null, units, qualifier }: KnownFigure): NumberCandidate => {
    const amount = { value, upper, unit: units[0] ?? null, qualifier };
    return { documentId, key, label: label[0] ?? key, display: displayFigure(amount, locale, numberFormat) };
  };
