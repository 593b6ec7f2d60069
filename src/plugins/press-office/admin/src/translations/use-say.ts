import { useIntl } from 'react-intl';

import type en from './en.json';

export type MessageId = keyof typeof en;
export type Say = (id: MessageId, values?: Record<string, string | number>) => string;

/** Says one of the plugin's own messages in the language of the panel. */
export function useSay(): Say {
  const { formatMessage } = useIntl();
  return (id, values) => formatMessage({ id }, values);
}
