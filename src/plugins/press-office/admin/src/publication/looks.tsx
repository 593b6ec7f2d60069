import { Button, Flex, Loader } from '@strapi/design-system';
import { type ComponentType, lazy, Suspense, useState } from 'react';

import type { ReleaseReport } from '../../../contracts/desk';
import { useSay } from '../translations/use-say';
import type { DialogProps } from './dialogs/dialog-props';
import { shownFirst } from './editions/shown-first';
import { useFormLocale } from './use-form-locale';

type Look = 'preview' | 'editions';

/** What each shows: loaded when it is opened. */
const dialogs: Record<Look, ComponentType<DialogProps>> = {
  preview: lazy(() => import('./public-view/preview-dialog').then(({ PreviewDialog }) => ({ default: PreviewDialog }))),
  editions: lazy(() =>
    import('./editions/editions-dialog').then(({ EditionsDialog }) => ({ default: EditionsDialog })),
  ),
};

/** Opens what there is to read of a release: its draft as the public will see it, and what it has said so far. */
export function Looks({ report }: { report: ReleaseReport }) {
  const say = useSay();
  const [open, setOpen] = useState<Look | null>(null);
  const Dialog = open === null ? undefined : dialogs[open];
  const own = useFormLocale();
  const inLanguage = report.editions.filter(({ locale }) => locale === shownFirst(report.editions, own));
  const hasDraft = report.translations.some(({ state }) => state !== 'missing');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {hasDraft && (
        <Button fullWidth variant="tertiary" onClick={() => setOpen('preview')}>
          {say('press-office.public-view.open')}
        </Button>
      )}
      {inLanguage.length > 0 && (
        <Button fullWidth variant="tertiary" onClick={() => setOpen('editions')}>
          {say('press-office.editions.open', { count: inLanguage.length })}
        </Button>
      )}
      {Dialog !== undefined && (
        <Suspense fallback={<Loader small>{say('press-office.publication.loading')}</Loader>}>
          <Dialog report={report} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </Flex>
  );
}
