import { Box, Flex, LinkButton, Loader, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { NavLink, useSearchParams } from 'react-router-dom';

import { LoadingFailure } from '../../dialogs/loading-failure';
import { DeskFrame } from '../../desk/desk-frame';
import { useMayInLedger } from '../../ledger/use-may-in-ledger';
import { useSay } from '../../translations/use-say';
import { SeriesSection } from '../chart/series-section';
import { useFigureListQuery } from '../figures-api';
import { importPath } from '../paths';
import { FiguresFilters } from './figures-filters';
import { FiguresTable } from './figures-table';
import { addressOf, queryOf, showing, type Shown, shownBy } from './list-address';
import { Pager } from './pager';
import { PublicTables } from './public-tables';

/** All figures of the desk. What is shown of them stands in the address, so that it can be sent to somebody. */
export function FiguresList() {
  const say = useSay();
  const { mayImport } = useMayInLedger();
  const [address, setAddress] = useSearchParams();
  const shown = shownBy(address);
  const { data, error, isFetching, refetch } = useFigureListQuery(queryOf(shown), { refetchOnMountOrArgChange: true });
  const show = (change: Partial<Shown>) => setAddress(addressOf(showing(shown, change)));
  return (
    <DeskFrame
      title={say('press-office.figures.title')}
      subtitle={say('press-office.figures.subtitle')}
      action={
        mayImport && (
          <LinkButton tag={NavLink} to={importPath} variant="secondary" startIcon={<Upload />}>
            {say('press-office.figures.import.title')}
          </LinkButton>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        <FiguresFilters shown={shown} meta={data?.meta} onShow={show} />
        {error !== undefined && <LoadingFailure error={error} onRetry={refetch} />}
        {shown.series !== '' && <SeriesSection series={shown.series} />}
        <Box aria-busy={isFetching}>
          {data === undefined && error === undefined && <Loader>{say('press-office.publication.loading')}</Loader>}
          {data !== undefined && (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p" role="status" textColor="neutral600">
                {say('press-office.figures.count', { count: data.meta.pagination.total })}
              </Typography>
              {data.data.length > 0 && <FiguresTable figures={data.data} />}
              <Pager {...data.meta.pagination} onPage={(page) => show({ page })} />
              <PublicTables {...data.meta} />
            </Flex>
          )}
        </Box>
      </Flex>
    </DeskFrame>
  );
}
