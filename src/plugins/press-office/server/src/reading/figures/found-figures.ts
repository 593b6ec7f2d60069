import type { FoundFigure } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import type { KnownFigure } from '../known-world';
import type { Lexicon } from '../languages/lexicon';
import { fold } from '../text/fold';
import { type Layout, sentenceBounds } from '../text/layout';
import { spanOf } from '../text/span';
import { stemOf } from '../text/stem';
import type { Count } from './count';
import { type FigureCandidate, linkedCandidates } from './linked-candidates';
import { type FigureMatch, matchFigures } from './match-figures';

/** The project of a figure: on record by slug, or suggested by where the text names it first. */
export type FigureProject = { slug: string } | { slug: null; start: number };

/** A figure as the analysis tells it, with the record that it was matched to. */
export interface LocatedFigure {
  found: FoundFigure;
  /** Where its sentence begins in the text. */
  sentenceStart: number;
  match: FigureMatch | null;
  /** The figures that the release links to and that have the number's value. */
  candidates: FigureCandidate[];
}

/** Tells of every count what figure it is, and of which on record. */
export function foundFigures(
  counts: readonly Count<FigureProject>[],
  { layout, lexicon, known, say }: { layout: Layout; lexicon: Lexicon; known: readonly KnownFigure[]; say: Say },
): LocatedFigure[] {
  const contextAt = contexts(layout, lexicon);
  const matchable = counts.map((count) => ({
    ...count,
    project: count.project && (count.project.slug ?? undefined),
    context: () => contextAt(count.first),
  }));
  const matches = matchFigures(matchable, known);
  const candidates = linkedCandidates(matchable, known);
  return counts.map((count, position) => {
    const match = matches[position] ?? null;
    const sentence = sentenceBounds(layout, count.first);
    return {
      ...{ match, candidates: candidates[position] ?? [], sentenceStart: sentence.start },
      found: foundFigure(count, match, { layout, sentence, say }),
    };
  });
}

function foundFigure(
  count: Count<FigureProject>,
  match: FigureMatch | null,
  { layout, sentence, say }: { layout: Layout; sentence: { start: number; end: number }; say: Say },
): FoundFigure {
  const { value, qualifier, unit, currency, geo, place, partOf } = count;
  const project = ownerOf(count, match);
  return {
    ...{ value, qualifier, unit, currency, geo, place, partOf },
    project: project?.slug ?? null,
    suggestedProject: project?.slug === null ? project.start : null,
    span: spanOf(layout.text, count.start, count.end),
    sentence: layout.text.slice(sentence.start, sentence.end),
    reason: reasonFor(count, say),
    figure: match && { key: match.figure.key, agrees: match.agrees },
  };
}

/** A number that is a figure of another project than the text named before belongs to that one. */
function ownerOf({ project }: Count<FigureProject>, match: FigureMatch | null): FigureProject | null {
  const known = match?.hasValue ? match.figure.project : null;
  return project === null || known === null ? project : { slug: known };
}

function reasonFor({ unit, isOfGroup }: Count<unknown>, say: Say): string {
  if (isOfGroup) return say('intake.reason.number-of-group');
  return unit === null ? say('intake.reason.number-alone') : say('intake.reason.number-with-unit', { unit });
}

const reach = 40;

/** Makes a function that gives the stems of the words of its paragraph around a token. */
function contexts(layout: Layout, lexicon: Lexicon): (index: number) => ReadonlySet<string> {
  const frequent = new Set(lexicon.language.frequentWords.map(fold));
  const stems = new Map<number, ReadonlySet<string>>();
  return (index) => {
    const known = stems.get(index);
    if (known) return known;
    const around = layout.tokens.slice(Math.max(index - reach, 0), index + reach).filter((token, step) => {
      const at = Math.max(index - reach, 0) + step;
      return (
        token.kind === 'word' && layout.paragraphOf[at] === layout.paragraphOf[index] && !frequent.has(token.folded)
      );
    });
    const context = new Set(around.map(({ folded }) => stemOf(folded)));
    stems.set(index, context);
    return context;
  };
}
