import type { Finding } from '../../../contracts/intake';
import type { PressReleaseDraft } from '../public-documents/drafts';
import type { Say } from '../shared/translate';
export function checkRelease(draft: PressReleaseDraft, _o: { locale: string; say: Say }): Finding[] {
  return draft.title
    ? []
    : [{ rule: 'title-missing', severity: 'error', span: null, message: 'No title.', correction: null }];
}
