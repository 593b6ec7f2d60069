import { useAuth } from '@strapi/strapi/admin';
import { useDeferredValue, useEffect, useState } from 'react';

import type { LocaleCode } from '../../../contracts/locale';
import { forgetOthers } from '../typed-words/kept-words';
import { MakeDraft } from './make-draft';
import { ReadText } from './read-text';
import type { ReadInput } from './sending/intake-input';
import { keepText, keptText } from './sending/kept-text';

/** Turns a text or a file into a draft: first it is read, then what was found is looked through. */
export function IntakePage() {
  const userId = useAuth('Intake', ({ user }) => user?.id) ?? '';
  const [text, setText] = useState(() => keptText(userId));
  const [locale, setLocale] = useState<LocaleCode | null>(null);
  const [read, setRead] = useState<ReadInput | null>(null);
  // A long text is not written anew for every key.
  const settled = useDeferredValue(text);
  useEffect(() => forgetOthers(sessionStorage, userId), [userId]);
  useEffect(() => keepText(userId, settled), [userId, settled]);

  if (read === null) {
    return <ReadText text={text} onText={setText} locale={locale} onLocale={setLocale} onRead={setRead} />;
  }
  const forget = () => {
    if (typeof read.input.given === 'string') keepText(userId, '');
  };
  return <MakeDraft read={read} onBack={() => setRead(null)} onMade={forget} />;
}
