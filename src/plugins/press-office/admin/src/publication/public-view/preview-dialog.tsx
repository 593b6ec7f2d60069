import { Box, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

import { LoadingFailure } from '../../dialogs/loading-failure';
import { ReadingFrame } from '../../dialogs/reading-frame';
import { useSay } from '../../translations/use-say';
import type { DialogProps } from '../dialogs/dialog-props';
import { HiddenLinks } from '../standing/hidden-links';
import { useFormLocale } from '../use-form-locale';
import { LocaleSwitch } from './locale-switch';
import { useReleasePreviewQuery } from './record-api';
import { ReleaseAsPublic } from './release-as-public';

/** The saved drafts as the public will read them, one language at a time. */
export function PreviewDialog({ report: { documentId, translations }, onClose }: DialogProps) {
  const say = useSay();
  const isUnsaved = useForm('Preview', ({ modified }) => modified);
  const locales = translations.filter(({ state }) => state !== 'missing').map(({ locale }) => locale);
  const own = useFormLocale();
  const [locale, choose] = useState(locales.find((one) => one === own) ?? locales[0] ?? '');
  const query = useReleasePreviewQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  const { currentData: preview, error, refetch } = query;

  return (
    <ReadingFrame title={say('press-office.public-view.title')} onClose={onClose}>
      <LocaleSwitch locales={locales} chosen={locale} onChoose={choose} />
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say(isUnsaved ? 'press-office.public-view.without-unsaved' : 'press-office.public-view.about')}
      </Typography>
      {error !== undefined && <LoadingFailure error={error} onRetry={refetch} />}
      {error === undefined && preview === undefined && <Loader small>{say('press-office.publication.loading')}</Loader>}
      {preview !== undefined && preview.hiddenLinks.length > 0 && (
        <Box background="warning100" hasRadius padding={4}>
          <HiddenLinks links={preview.hiddenLinks} title={say('press-office.public-view.left-out')} />
        </Box>
      )}
      {preview !== undefined && preview.comesOutWith.length > 0 && (
        <Box background="primary100" hasRadius padding={4}>
          <HiddenLinks links={preview.comesOutWith} title={say('press-office.public-view.comes-out-with')} />
        </Box>
      )}
      {preview !== undefined && <ReleaseAsPublic document={preview.document} />}
    </ReadingFrame>
  );
}
