import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { LoadingFailure } from '../dialogs/loading-failure';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { mayChangeSettings } from './permission';
import { useSettingsQuery } from './settings-api';
import { SettingsForm } from './settings-form';

/** The settings of the press office. */
export function SettingsPage() {
  return (
    <Page.Protect permissions={mayChangeSettings}>
      <Settings />
    </Page.Protect>
  );
}

function Settings() {
  const say = useSay();
  const direction = usePanelDirection();
  const { data: report, error, refetch } = useSettingsQuery(undefined);
  return (
    <Page.Main dir={direction}>
      <Page.Title>{say('press-office.settings.title')}</Page.Title>
      {report !== undefined && <SettingsForm report={report} />}
      {report === undefined && error === undefined && <Page.Loading />}
      {report === undefined && error !== undefined && (
        <>
          <Layouts.Header title={say('press-office.settings.title')} />
          <Layouts.Content>
            <Box>
              <LoadingFailure error={error} onRetry={refetch} />
            </Box>
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}
