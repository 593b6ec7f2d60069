import type { Finding } from '../../../contracts/intake';
import type { Say } from '../shared/translate';
import { bodyText, type CheckedDraft } from './lines';

/** A release cannot do without a title. Without a text it can: what it says may stand in a picture or an attachment. */
export function findMissingWords(draft: CheckedDraft, say: Say): Finding[] {
  return [
    ...(hasWords(draft.title) ? [] : [titleMissing(say)]),
    ...(hasWords(bodyText(draft)) ? [] : [bodyMissing(say)]),
  ];
}

/** Spaces, dashes and invisible characters alone are no words. */
const hasWords = (text: unknown) => typeof text === 'string' && /[\p{L}\p{N}]/u.test(text);

const titleMissing = (say: Say): Finding => ({
  rule: 'title-missing',
  severity: 'error',
  field: 'title',
  span: null,
  message: say('copy-desk.title-missing'),
  correction: null,
});

const bodyMissing = (say: Say): Finding => ({
  rule: 'body-missing',
  severity: 'warning',
  field: 'body',
  span: null,
  message: say('copy-desk.body-missing'),
  correction: null,
});
