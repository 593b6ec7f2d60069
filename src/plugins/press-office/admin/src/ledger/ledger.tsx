import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { LoadingFailure } from '../dialogs/loading-failure';
import { figurePath } from '../figures/paths';
import { Item, Part } from '../publication/standing/part';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { useLedgerEntryQuery } from './ledger-api';
import { PublicValue } from './public-value';
import { QuotingReleaseItem } from './quoting-release-item';
import { ReviseButton } from './revise-button';
import { useMayInLedger } from './use-may-in-ledger';

/** A figure in the ledger: its public value, the way to revise it, and every release that quotes it. */
export function Ledger({ figureKey }: { figureKey: string }) {
  const say = useSay();
  const direction = usePanelDirection();
  const isUnsaved = useForm('Ledger', ({ modified }) => modified);
  const { mayRevise } = useMayInLedger();
  const { data: entry, error, refetch } = useLedgerEntryQuery(figureKey, { refetchOnMountOrArgChange: true });

  // What was loaded before stays under it, and with it an open dialog and what is typed there.
  const failure = error !== undefined && <LoadingFailure error={error} onRetry={refetch} />;
  if (entry === undefined && failure) return failure;
  if (entry === undefined) return <Loader small>{say('press-office.publication.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" dir={direction}>
      {failure}
      {entry.public === null ? (
        <Typography variant="pi" textColor="neutral600">
          {say('press-office.ledger.not-public')}
        </Typography>
      ) : (
        <PublicValue value={entry.public} />
      )}
      {entry.public !== null && mayRevise && isUnsaved && (
        <Typography variant="pi" textColor="neutral800">
          {say('press-office.ledger.save-first')}
        </Typography>
      )}
      <ReviseButton entry={entry} disabled={isUnsaved} />
      {entry.releases.length > 0 && (
        <Part title={say('press-office.ledger.quoted-in')}>
          {entry.releases.map((release) => (
            <Item key={release.documentId}>
              <QuotingReleaseItem figure={entry} release={release} />
            </Item>
          ))}
        </Part>
      )}
      <Link tag={NavLink} to={figurePath(entry.key)}>
        {say('press-office.ledger.page')}
      </Link>
    </Flex>
  );
}
