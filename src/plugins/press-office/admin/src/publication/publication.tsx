import { Divider, Flex, Loader } from '@strapi/design-system';

import { usePollingInterval } from '../desk/use-polling-interval';
import { LoadingFailure } from '../dialogs/loading-failure';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { Looks } from './looks';
import { useWantedPlace } from './places/use-wanted-place';
import { useReleaseReportQuery } from './release-api';
import { FindingList } from './standing/finding-list';
import { HiddenLinks } from './standing/hidden-links';
import { LocaleList } from './standing/locale-list';
import { QuotedFigures } from './standing/quoted-figures';
import { RefusedVerbs } from './standing/refused-verbs';
import { Standing } from './standing/standing';
import { VerbButtons } from './verb-buttons';

/** How often to look again at what the clock may publish at any moment, in milliseconds. */
const whileScheduled = 30_000;

/** How old a report may be that was asked for with the document, in seconds: what is older is asked for again. */
const askedEarly = 10;

/** Where a press release stands, what the copy desk finds in it, and the verbs. */
export function Publication({ documentId }: { documentId: string }) {
  const say = useSay();
  const direction = usePanelDirection();
  const query = useReleaseReportQuery(documentId, { refetchOnMountOrArgChange: askedEarly });
  const { data: report, error, refetch, fulfilledTimeStamp = Date.now() } = query;
  const pollingInterval = usePollingInterval(report?.stage === 'scheduled' ? whileScheduled : 0);
  useReleaseReportQuery(documentId, { pollingInterval });

  useWantedPlace();

  // What was loaded before stays under it, and with it an open dialog and what is typed there.
  const failure = error !== undefined && <LoadingFailure error={error} onRetry={refetch} />;
  if (report === undefined && failure) return failure;
  if (report === undefined) return <Loader small>{say('press-office.publication.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" dir={direction} data-publication>
      {failure}
      <Standing report={report} answeredAt={fulfilledTimeStamp} />
      <VerbButtons report={report} />
      <Looks report={report} />
      <FindingList findings={report.findings} documentId={documentId} />
      <HiddenLinks links={report.comesOutWith} title={say('press-office.public-view.comes-out-with')} />
      <HiddenLinks links={report.hiddenLinks} />
      <QuotedFigures figures={report.quotedFigures} />
      <Divider />
      <LocaleList documentId={documentId} translations={report.translations} />
      <RefusedVerbs report={report} />
    </Flex>
  );
}
