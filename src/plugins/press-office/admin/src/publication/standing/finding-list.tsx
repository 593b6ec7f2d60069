import { Flex, Status, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { Severity } from '../../../../contracts/intake';
import { useSay } from '../../translations/use-say';
import { useNameLocale } from '../use-name-locale';
import { severityNames } from '../words';
import { CorrectionButton } from './correction-button';
import { FindingMessage } from './finding-message';
import { Item, Part } from './part';

/** How many are shown before anybody asks for all of them. */
const few = 5;

interface Props {
  findings: ReleaseReport['findings'];
  /** The release whose texts may be corrected from here; left out where they are only shown. */
  documentId?: string;
}

/** What the copy desk finds in the texts, errors first. */
export function FindingList({ findings, documentId }: Props) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const [areAllShown, showAll] = useState(false);
  if (findings.length === 0) return null;
  const sorted = findings.toSorted((one, other) => ranks[one.severity] - ranks[other.severity]);

  return (
    <Part title={say('press-office.publication.findings')}>
      {sorted.slice(0, areAllShown ? undefined : few).map((finding, index) => (
        <Item key={`${finding.locale} ${finding.rule} ${index}`}>
          <Flex gap={2} wrap="wrap" marginBottom={1}>
            <Status size="XS" variant={colours[finding.severity]}>
              <Typography variant="pi" textColor="neutral800">
                {say(severityNames[finding.severity])}
              </Typography>
            </Status>
            <Typography variant="pi" textColor="neutral600">
              {nameLocale(finding.locale)}
            </Typography>
          </Flex>
          <FindingMessage finding={finding} isInForm={documentId !== undefined} />
          {documentId !== undefined && <CorrectionButton documentId={documentId} finding={finding} />}
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
