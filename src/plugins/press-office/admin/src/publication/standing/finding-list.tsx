import { Flex, Status, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { Severity } from '../../../../contracts/intake';
import { useSay } from '../../translations/use-say';
import { useNameLocale } from '../use-name-locale';
import { severityNames } from '../words';
import { Item, Part } from './part';

/** How many are shown before anybody asks for all of them. */
const few = 5;

/** What the copy desk finds in the texts, errors first. */
export function FindingList({ findings }: { findings: ReleaseReport['findings'] }) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const [areAllShown, showAll] = useState(false);
  if (findings.length === 0) return null;
  const sorted = findings.toSorted((one, other) => ranks[one.severity] - ranks[other.severity]);

  return (
    <Part title={say('press-office.publication.findings')}>
      {sorted.slice(0, areAllShown ? undefined : few).map(({ locale, rule, severity, message, correction }, index) => (
        <Item key={`${locale} ${rule} ${index}`}>
          <Flex gap={2} wrap="wrap" marginBottom={1}>
            <Status size="XS" variant={colours[severity]}>
              <Typography variant="pi">{say(severityNames[severity])}</Typography>
            </Status>
            <Typography variant="pi" textColor="neutral600">
              {nameLocale(locale)}
            </Typography>
          </Flex>
          <Typography variant="pi" tag="p" textColor="neutral800">
            {message}
          </Typography>
          {correction !== null && (
            <Typography variant="pi" tag="p" textColor="neutral600">
              {say('press-office.publication.correction', { correction })}
            </Typography>
          )}
        </Item>
      ))}
      {!areAllShown && findings.length > few && (
        <Item>
          <TextButton onClick={() => showAll(true)}>
            {say('press-office.publication.all-findings', { count: findings.length })}
          </TextButton>
        </Item>
      )}
    </Part>
  );
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };
const colours: Record<Severity, 'danger' | 'warning' | 'secondary'> = {
  error: 'danger',
  warning: 'warning',
  notice: 'secondary',
};
