import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { LedgerEntry } from '../../../contracts/ledger';
import { sayDay } from '../figures/time/say-time';
import { useNameLocale } from '../publication/use-name-locale';
import { useSay } from '../translations/use-say';
import { directionOf } from '../writing-direction/direction-of';

/** What the public reads of a figure now, in each language. */
export function PublicValue({ value }: { value: NonNullable<LedgerEntry['public']> }) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const { locale: language } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {say('press-office.ledger.revision', {
          revision: value.revision,
          day: sayDay(value.at, language),
        })}
      </Typography>
      {Object.entries(value.displays).map(([locale, display]) => (
        <Flex key={locale} gap={2} justifyContent="space-between" alignItems="baseline">
          <Typography variant="pi" textColor="neutral600">
            {nameLocale(locale)}
          </Typography>
          <Typography variant="pi" fontWeight="semiBold" dir={directionOf(locale)} lang={locale} textAlign="end">
            {display}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
