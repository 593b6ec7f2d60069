import { Box, Flex, Grid, Link, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';

import type { LedgerEntry } from '../../../../contracts/ledger';
import { LoadingFailure } from '../../dialogs/loading-failure';
import { DeskFrame } from '../../desk/desk-frame';
import { wordsFor } from '../../desk-page/words-for';
import { figureUid } from '../../ledger/figure-uid';
import { useLedgerEntryQuery } from '../../ledger/ledger-api';
import { PublicValue } from '../../ledger/public-value';
import { ReviseButton } from '../../ledger/revise-button';
import { useSay } from '../../translations/use-say';
import { SeriesSection } from '../chart/series-section';
import { figuresPath } from '../paths';
import { QuotingReleases } from './quoting-releases';
import { RevisionHistory } from './revision-history';
import { Section } from './section';

/** One figure: what the public reads of it, how it came to that, who quotes it, and what stands in its series. */
export function FigurePage() {
  const say = useSay();
  const { locale: language } = useIntl();
  const { key = '' } = useParams();
  const { data: entry, error, refetch } = useLedgerEntryQuery(key, { refetchOnMountOrArgChange: true });
  const name = entry === undefined ? key : (wordsFor(entry.labels, language)?.text ?? key);
  return (
    <DeskFrame
      title={name}
      subtitle={key}
      action={entry !== undefined && <ReviseButton entry={entry} variant="default" />}
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Flex gap={6} wrap="wrap">
          <Link tag={NavLink} to={figuresPath()} end>
            {say('press-office.figures.all')}
          </Link>
          {entry !== undefined && (
            <Link tag={NavLink} to={`/content-manager/collection-types/${figureUid}/${entry.documentId}`}>
              {say('press-office.figures.open-form')}
            </Link>
          )}
        </Flex>
        {error !== undefined && <LoadingFailure error={error} onRetry={refetch} />}
        {entry === undefined && error === undefined && <Loader>{say('press-office.publication.loading')}</Loader>}
        {entry !== undefined && <Parts entry={entry} />}
      </Flex>
    </DeskFrame>
  );
}

function Parts({ entry }: { entry: LedgerEntry }) {
  const say = useSay();
  return (
    <>
      <Grid.Root gap={6}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={6}>
          <Section title={say('press-office.figures.public-value')}>
            {entry.public === null ? (
              <Typography tag="p" textColor="neutral600">
                {say('press-office.ledger.not-public')}
              </Typography>
            ) : (
              <PublicValue value={entry.public} />
            )}
          </Section>
          <Section title={say('press-office.figures.history')}>
            <RevisionHistory revisions={entry.revisions} />
          </Section>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Section title={say('press-office.ledger.quoted-in')}>
            <QuotingReleases entry={entry} />
          </Section>
        </Grid.Item>
      </Grid.Root>
      {entry.series !== null && (
        <Box>
          <SeriesSection series={entry.series} />
        </Box>
      )}
    </>
  );
}
