import { Alert, Button, Flex } from '@strapi/design-system';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { SettingsReport } from '../../../contracts/settings';
import { problemOf } from '../publication/problem';
import { writeDate } from '../dates/write-date';
import { useSay } from '../translations/use-say';
import { DigitsPart } from './digits-part';
import { FourEyesPart } from './four-eyes-part';
import { InstitutionPart } from './institution-part';
import { RulesPart } from './rules-part';
import { SamplePart } from './sample-part';
import { useSaveSettingsMutation, useSettingsQuery } from './settings-api';
import { TimeZonePart } from './time-zone-part';
import { useKeptEdits } from './use-kept-edits';

/** All settings, with what was entered and is not saved yet: whatever is refused, or loaded again or left, that stays. */
export function SettingsForm({ report }: { report: SettingsReport }) {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [save, { isLoading, error, reset }] = useSaveSettingsMutation();
  const { refetch } = useSettingsQuery(undefined);
  const { made, edit, showNewer, drop } = useKeptEdits(report);
  const part = { report, edits: made?.edits ?? {}, over: made?.over ?? report.present, onEdit: edit };

  const doIt = async () => {
    if (made === null) return;
    const answer = await save({ seen: made.seen, settings: made.edits });
    if ('error' in answer) {
      if (problemOf(answer.error).code !== 'SETTINGS_CHANGED') return;
      const newer = await refetch();
      if (newer.isSuccess) showNewer(newer.data);
      return;
    }
    drop(made, answer.data);
    toggleNotification({ type: 'success', message: say('press-office.settings.saved') });
  };
  return (
    <>
      <Layouts.Header
        title={say('press-office.settings.title')}
        subtitle={useLastSaved(report)}
        primaryAction={
          <Button disabled={made === null} loading={isLoading} onClick={doIt}>
            {say('press-office.settings.save')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {error !== undefined && (
            <Alert variant="danger" closeLabel={say('press-office.publication.close')} title="" onClose={reset}>
              {problemOf(error).message}
            </Alert>
          )}
          <InstitutionPart {...part} />
          <TimeZonePart {...part} />
          <DigitsPart {...part} />
          <FourEyesPart {...part} />
          <RulesPart {...part} />
          <SamplePart />
        </Flex>
      </Layouts.Content>
    </>
  );
}

/** Who saved last, and when; otherwise that everything is as it is configured. */
function useLastSaved({ savedAt, savedBy }: SettingsReport): string {
  const say = useSay();
  const { locale } = useIntl();
  if (savedAt === null) return say('press-office.settings.never-saved');
  const when = writeDate(new Date(savedAt), locale, { dateStyle: 'long', timeStyle: 'short' });
  return say('press-office.settings.last-saved', { when, who: `\u2068${savedBy ?? '–'}\u2069` });
}
