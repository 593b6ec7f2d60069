import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

import type { LocaleCode } from '../../../../contracts/locale';
import { loadTranslations } from '../../translations/load-translations';
import { releaseUid } from '../release-uid';

/** Names the parts of a release in the language that it is written in, and not in that of the panel, where there are words for it. */
export function useLabelsIn(locale: LocaleCode): (attribute: string) => string {
  const { formatMessage } = useIntl();
  const [loaded, setLoaded] = useState<{ locale: LocaleCode; messages: Record<string, string> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadTranslations({ locales: [new Intl.Locale(locale).language] }).then(([found]) => {
      if (isWanted) setLoaded({ locale, messages: found?.data ?? {} });
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return (attribute) => {
    const id = `content-manager.content-types.${releaseUid}.${attribute}`;
    return (loaded?.locale === locale ? loaded.messages[id] : undefined) ?? formatMessage({ id });
  };
}
