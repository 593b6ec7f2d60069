import { Flex, Loader, Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';

import { mostFiguresOnPage } from '../../../../contracts/figures-list';
import { LoadingFailure } from '../../dialogs/loading-failure';
import { useSay } from '../../translations/use-say';
import { useFigureListQuery } from '../figures-api';
import { Section } from '../one/section';
import { Summary } from '../summary';
import { type DrawnSeries, drawnSeries } from './drawn-series';
import { SeriesTable } from './series-table';

/** Drawing is heavy: it comes when there is something to draw. */
const LinesOverTime = lazy(() => import('./pictures').then(({ LinesOverTime: it }) => ({ default: it })));
const BarsOfParts = lazy(() => import('./pictures').then(({ BarsOfParts: it }) => ({ default: it })));

/** A series: how it went over time, what it is made of, and all its figures in a table. */
export function SeriesSection({ series }: { series: string }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const { currentData, error, refetch } = useFigureListQuery({ series, pageSize: mostFiguresOnPage });
  const total = currentData?.meta.pagination.total ?? 0;
  if (currentData?.data.length === 0) return null;
  return (
    <Section title={<bdi>{say('press-office.figures.series', { series })}</bdi>}>
      {error !== undefined && <LoadingFailure error={error} onRetry={refetch} />}
      {currentData === undefined && error === undefined && (
        <Loader small>{say('press-office.publication.loading')}</Loader>
      )}
      {currentData !== undefined && <Pictures drawn={drawnSeries(currentData.data, language)} series={series} />}
      {total > mostFiguresOnPage && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('press-office.figures.chart.first', { count: mostFiguresOnPage, total })}
        </Typography>
      )}
    </Section>
  );
}

function Pictures({ drawn, series }: { drawn: DrawnSeries; series: string }) {
  const say = useSay();
  const { overTime, parts, isMixed } = drawn;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Suspense fallback={<Loader small>{say('press-office.publication.loading')}</Loader>}>
        {overTime !== null && <LinesOverTime series={series} {...overTime} />}
        {parts !== null && <BarsOfParts {...parts} />}
      </Suspense>
      {isMixed && (
        <Typography tag="p" textColor="neutral600">
          {say('press-office.figures.chart.mixed')}
        </Typography>
      )}
      <details open={overTime === null && parts === null}>
        <Summary>{say('press-office.figures.chart.as-table')}</Summary>
        <SeriesTable series={series} figures={drawn.figures} />
      </details>
    </Flex>
  );
}
