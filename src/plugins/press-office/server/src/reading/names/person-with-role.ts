import { isMark } from '../text/look-ahead';
import { personNameAt, type WrittenName } from './person-name';
import { type Role, roleAfter, roleBefore, type RoleContext } from './roles';

/** A name with the role that stands before it; null where the role comes after. */
export interface NameWithRole {
  written: WrittenName;
  before: (Role & { hasMark: boolean }) | null;
}

/**
 * Where there are no capitals: the name that a common given name begins, right behind a role ("وزير الصحة أمين التهراوي")
 * or right before one, with a comma or none ("أمين التهراوي، وزير الصحة"). Not what is named after somebody: "جامعة محمد
 * الخامس".
 */
export function arabicNameWithRole(context: RoleContext, index: number): NameWithRole | null {
  const { layout, lexicon } = context;
  const { tokens, sentenceOf } = layout;
  if (!lexicon.givenNames.has(tokens[index]!.folded) || !/^\p{Script=Arabic}/u.test(tokens[index]!.text)) return null;
  const isInside = sentenceOf[index - 1] === sentenceOf[index];
  if (isInside && isNamesake(context, index)) return null;
  const written = personNameAt(layout, lexicon, index);
  if (!written) return null;
  const before = isInside ? roleBefore(context, index) : null;
  if (before && !before.hasMark) return { written, before };
  return roleAfter(context, written.last) ? { written, before: null } : null;
}

/** Whether the words before a given name make it another's, or the rest of a longer name. */
function isNamesake({ layout: { tokens }, lexicon }: RoleContext, index: number): boolean {
  const before = tokens[index - 1]!;
  if (isMark(before, /^["«“]$/)) return true;
  if (before.kind !== 'word') return false;
  if (lexicon.givenNames.has(before.folded)) return true;
  // "الناطق باسم الوزارة محمد الزيود": a definite noun is named after nobody.
  if (/^[وبلك]?ال|^لل/.test(before.folded)) return false;
  return (
    lexicon.namesakes.before(tokens, index) !== null ||
    lexicon.organisationNouns.before(tokens, index) !== null ||
    lexicon.projectNouns.before(tokens, index) !== null ||
    lexicon.placeNouns.before(tokens, index) !== null ||
    lexicon.streets.before(tokens, index) !== null
  );
}
