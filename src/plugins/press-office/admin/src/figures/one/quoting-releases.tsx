import { Flex, Typography } from '@strapi/design-system';

import type { LedgerEntry } from '../../../../contracts/ledger';
import { QuotingReleaseItem } from '../../ledger/quoting-release-item';
import { Item } from '../../publication/standing/part';
import { useSay } from '../../translations/use-say';

/** The press releases that quote a figure, and what may be decided of each. */
export function QuotingReleases({ entry }: { entry: LedgerEntry }) {
  const say = useSay();
  if (entry.releases.length === 0) {
    return (
      <Typography tag="p" textColor="neutral600">
        {say('press-office.figures.quoted-nowhere')}
      </Typography>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {entry.releases.map((release) => (
        <Item key={release.documentId}>
          <QuotingReleaseItem figure={entry} release={release} />
        </Item>
      ))}
    </Flex>
  );
}
