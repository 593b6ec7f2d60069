import type { Layout } from '../../reading/text/layout';
import { isMark } from '../../reading/text/look-ahead';
import { readingsOf } from '../../reading/text/proclitics';
import type { Token } from '../../reading/text/tokens';
import { foundInParagraphs } from '../in-paragraphs';
import {
  arabicBetween,
  arabicHolders,
  arabicHonorifics,
  frenchHolders,
  type Holder,
  institutionVerb,
} from './office-nouns';

/** An institution written where a person is meant, and the person's title. */
export interface WrittenInstitution {
  start: number;
  end: number;
  correction: string;
}

/** The institutions that stand where a form of address asks for a person: «السيدة … المديرية العامة», "Mme la Direction". */
export const personsAsInstitutions = (layout: Layout): WrittenInstitution[] =>
  [...arabicOnes(layout), ...frenchOnes(layout)].sort((one, other) => one.start - other.start);

function arabicOnes(layout: Layout): WrittenInstitution[] {
  return layout.tokens.flatMap((token, index) => {
    const gender = token.kind === 'word' ? honorificOf(token) : undefined;
    if (gender === undefined) return [];
    const noun = institutionAfter(layout, index);
    return noun === undefined ? [] : [told(layout, noun, gender)];
  });
}

/** With the particles that Arabic attaches: والسيدة، للسيدة. */
function honorificOf({ folded }: Token): keyof Holder | undefined {
  for (const reading of readingsOf(folded)) {
    const gender = arabicHonorifics.get(reading.folded);
    if (gender) return gender;
  }
  return undefined;
}

const longestName = 4;

/** The token of an institution just after a form of address, or after a name of at most four words and a comma. */
function institutionAfter({ tokens, paragraphOf }: Layout, honorific: number): number | undefined {
  const isInstitution = (at: number) =>
    paragraphOf[at] === paragraphOf[honorific] && arabicHolders.has(tokens[at]!.folded);
  let at = honorific + 1;
  if (isInstitution(at)) return at;
  while (at <= honorific + longestName && isOfName(tokens[at]) && !isInstitution(at)) at += 1;
  if (at > honorific + 1 && isMark(tokens[at], /^[،,]$/)) at += 1;
  return at > honorific + 1 && isInstitution(at) && !isActedOn(tokens, honorific) ? at : undefined;
}

function isOfName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text === 'على' || arabicBetween.has(token.folded)) return false;
  return !institutionVerb.test(token.folded) && !/^(?:[وفبلك]ال|لل)/.test(token.folded);
}

/** Whether a verb before the person acts on what follows: "زارت السيدة … المديرية". */
const isActedOn = (tokens: readonly Token[], honorific: number) =>
  [1, 2, 3].some((step) => institutionVerb.test(tokens[honorific - step]?.folded ?? ''));

/** A man's title takes its adjective along: المديرية العامة → المدير العام. */
function told({ tokens }: Layout, noun: number, gender: keyof Holder): WrittenInstitution {
  const { start, end, folded } = tokens[noun]!;
  const title = arabicHolders.get(folded)![gender];
  const adjective = tokens[noun + 1];
  const agrees = gender === 'feminine' || adjective?.gap !== 'space' || !/^ال\p{L}{2,}ة$/u.test(adjective.text);
  if (agrees) return { start, end, correction: title };
  return { start, end: adjective.end, correction: `${title} ${adjective.text.slice(0, -1)}` };
}

const french =
  /(?<![\p{L}\p{N}])(M\.|Mme|Monsieur|Madame)[ \u00a0\u202f]((?:la|le)[ \u00a0](?:direction|minist[eè]re|pr[eé]sidence|secr[eé]tariat|d[eé]l[eé]gation)|l[’']ambassade)(?![\p{L}\p{N}])/giu;

function frenchOnes(layout: Layout): WrittenInstitution[] {
  return foundInParagraphs(layout, french).flatMap(({ end, match }) => {
    const [, honorific = '', written = ''] = match;
    const holder = frenchHolders.find((one) => one.written.test(written.replace(/\s/g, ' ')));
    if (!holder) return [];
    return [
      {
        start: end - written.length,
        end,
        correction: holder[/^m(?:\.|onsieur)$/i.test(honorific) ? 'masculine' : 'feminine'],
      },
    ];
  });
}
