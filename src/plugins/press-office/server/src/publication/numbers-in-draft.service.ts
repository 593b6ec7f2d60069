import {
  type FigureChoice,
  markedFields,
  type NumberCandidate,
  type NumberInDraft,
} from '../../../contracts/figure-marks';
import type { LocaleCode } from '../../../contracts/locale';
import { checkPermission, permittedLocales } from '../access/check-permission.service';
import { readableRecords } from '../access/readable-records.service';
import { boundNumbers, type DraftBindings } from '../copy-desk/bound-numbers';
import { wordsOf } from '../copy-desk/lines';
import { readDraft } from '../copy-desk/read-draft';
import { displayFigure } from '../figures/display';
import { anchorOf } from '../marks/anchors';
import type { Binding } from '../marks/bind-numbers';
import type { NumberInWords } from '../marks/number-in-words';
import type { PressReleaseDraft } from '../public-documents/drafts';
import type { ReadableLocales } from '../reading/gather-known-world.service';
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
 * the desk and as far as the caller may read figures; null when there is no such draft.
 * @throws ForbiddenError NOT_PERMITTED when the caller may not read it, with its words
 */
export async function numbersInDraft(
  desk: Desk,
  { documentId, locale }: { documentId: string; locale: LocaleCode },
): Promise<DraftNumbers | null> {
  const kind = 'press-release';
  for (const field of markedFields) checkPermission(desk.strapi, 'read', { kind, locales: [locale], field });
  const record = await loadDrafts(desk.strapi, { kind, documentId });
  const row = record.drafts.get(locale);
  if (row === undefined) return null;
  const draft = asDraft(record.kind, row).draft as PressReleaseDraft;
  const figures = (record.links.get('figures') ?? []).map((figure) => figure.documentId);
  const bound = async (readable?: ReadableLocales) => {
    const worlds = await knownToRelease(desk, { documentId, locales: [locale], figures, readable });
    const known = worlds.get(locale) ?? nothingKnown;
    return boundNumbers(readDraft(draft, { locale, known, say: desk.say }), known);
  };
  const { localesOf, isAll } = await readableRecords(desk.strapi);
  const all = await bound();
  // Also whether a number is that of a figure is told by what the caller may read; what the editor chose stands in the draft.
  const told = isAll ? all : await bound(localesOf);
  const mayReadChoices =
    permittedLocales(desk.strapi, 'read', { kind, locales: [locale], field: 'figureMarks' }).length > 0;
  const words = { title: wordsOf(draft, 'title'), summary: wordsOf(draft, 'summary'), body: wordsOf(draft, 'body') };
  const asCandidate = candidateIn(locale, numberFormatFor(desk.strapi, locale));
  return {
    numbers: told.numbers.map((number, position) => {
      const { field, start, end, text, sentence, value, candidates } = number;
      const choice = mayReadChoices ? choiceOf(number, all) : null;
      const binding = told.bindings[position] ?? null;
      return {
        ...{ field, start, end, text, sentence, value },
        anchor: anchorOf(number, words),
        candidates: candidates.map(({ figure }) => asCandidate(figure)),
        ...boundTo(binding, choice),
      };
    }),
    lost: mayReadChoices ? all.lost.map(({ choice }) => choice) : [],
  };
}

/** What an editor has said of a number, whoever may read the figure. */
function choiceOf({ field, start }: NumberInWords, { numbers, bindings }: DraftBindings): FigureChoice | null {
  const position = numbers.findIndex((number) => number.field === field && number.start === start);
  const binding = bindings[position];
  return binding?.by === 'choice' ? binding.choice : null;
}

/** A figure that is chosen and may not be read has no key. */
function boundTo(
  binding: Binding | null,
  choice: FigureChoice | null,
): Pick<NumberInDraft, 'figure' | 'boundBy' | 'choice'> {
  const by = choice === null ? (binding?.by === 'match' ? 'match' : null) : 'choice';
  return { figure: by !== null && binding?.by === by ? (binding.figure?.key ?? null) : null, boundBy: by, choice };
}

const candidateIn =
  (locale: LocaleCode, numberFormat: LocaleCode) =>
  ({ documentId, key, label, value, upper = null, units, qualifier }: KnownFigure): NumberCandidate => {
    const amount = { value, upper, unit: units[0] ?? null, qualifier };
    return { documentId, key, label: label[0] ?? key, display: displayFigure(amount, locale, numberFormat) };
  };
