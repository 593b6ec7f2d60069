import { useIntl } from 'react-intl';

import { directionOf } from './direction-of';

/** The direction that the language of the panel is written in. Strapi's inputs that have one of their own must be told. */
export function usePanelDirection(): 'rtl' | 'ltr' {
  const { locale } = useIntl();
  return directionOf(locale);
}
