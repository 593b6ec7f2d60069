import { useIntl } from 'react-intl';

import type en from './en.json';

/** Says one of the plugin's own messages in the language of the panel. */
export function useSay() {
  const { formatMessage } = useIntl();
  return (id: keyof typeof en, values?: Record<string, string | number>): string => formatMessage({ id }, values);
}
