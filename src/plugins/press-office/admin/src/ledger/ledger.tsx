import { Alert, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

import { problemOf } from '../publication/problem';
import { Item, Part } from '../publication/standing/part';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { useLedgerEntryQuery } from './ledger-api';
import { PublicValue } from './public-value';
import { QuotingReleaseItem } from './quoting-release-item';
import { ReviseDialog } from './revise-dialog';

/** A figure in the ledger: its public value, the way to revise it, and every release that quotes it. */
export function Ledger({ figure }: { figure: { key: string; documentId: string } }) {
  const say = useSay();
  const direction = usePanelDirection();
  const isUnsaved = useForm('Ledger', ({ modified }) => modified);
  const [isRevising, setRevising] = useState(false);
  const { data: entry, error } = useLedgerEntryQuery(figure, { refetchOnMountOrArgChange: true });

  if (error !== undefined) {
    return (
      <Alert variant="danger" closeLabel={say('press-office.publication.close')} title="" width="100%">
        {problemOf(error).message}
      </Alert>
    );
  }
  if (entry === undefined) return <Loader small>{say('press-office.publication.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" dir={direction}>
      {entry.public === null ? (
        <Typography variant="pi" textColor="neutral600">
          {say('press-office.ledger.not-public')}
        </Typography>
      ) : (
        <>
          <PublicValue value={entry.public} />
          {isUnsaved && (
            <Typography variant="pi" textColor="warning700">
              {say('press-office.ledger.save-first')}
            </Typography>
          )}
          <Button variant="secondary" disabled={isUnsaved} onClick={() => setRevising(true)}>
            {say('press-office.ledger.revise')}
          </Button>
        </>
      )}
      {entry.releases.length > 0 && (
        <Part title={say('press-office.ledger.quoted-in')}>
          {entry.releases.map((release) => (
            <Item key={release.documentId}>
              <QuotingReleaseItem figure={figure} release={release} />
            </Item>
          ))}
        </Part>
      )}
      {isRevising && entry.public !== null && (
        <ReviseDialog figure={figure} present={entry.public} onClose={() => setRevising(false)} />
      )}
    </Flex>
  );
}
