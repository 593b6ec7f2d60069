import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { NumberChange } from '../../../contracts/ledger';
import { DialogFrame } from '../dialogs/dialog-frame';
import { problemOf } from '../publication/problem';
import { useListed, useNameLocale } from '../publication/use-name-locale';
import { useSay } from '../translations/use-say';
import { directionOf } from '../writing-direction/direction-of';
import { useDecideQuoteMutation, usePreviewCorrectionQuery } from './ledger-api';

interface Props {
  figure: { key: string; documentId: string };
  releaseId: string;
  onClose(): void;
}

/** Shows what a correction of a number would change in each language, and saves it in the drafts. */
export function CorrectQuoteDialog({ figure, releaseId, onClose }: Props) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const { toggleNotification } = useNotification();
  const preview = usePreviewCorrectionQuery({ figure, releaseId }, { refetchOnMountOrArgChange: true });
  const [decide, { isLoading, error }] = useDecideQuoteMutation();
  const { changes = [], notFound = [], words } = preview.currentData ?? {};
  const problem = error ?? preview.error;

  const doIt = async () => {
    const answer = await decide({ figure, releaseId, body: { decision: 'correct', seen: words } });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('press-office.ledger.drafted') });
    onClose();
  };
  return (
    <DialogFrame
      title={say('press-office.ledger.correct')}
      confirm={say('press-office.ledger.save-correction')}
      isReady={changes.length > 0}
      isBusy={isLoading}
      problem={problem === undefined ? null : problemOf(problem).message}
      onConfirm={doIt}
      onClose={onClose}
    >
      {preview.isFetching && <Loader small>{say('press-office.publication.loading')}</Loader>}
      {changes.length > 0 && <Typography tag="p">{say('press-office.ledger.correct-help')}</Typography>}
      {changes.map((change) => (
        <Difference key={`${change.locale} ${change.field} ${change.start}`} change={change} />
      ))}
      {notFound.length > 0 && (
        <Typography tag="p" textColor="warning700">
          {say('press-office.ledger.not-found-in', { locales: listed(notFound.map(nameLocale)) })}
        </Typography>
      )}
    </DialogFrame>
  );
}

/** A sentence as it is, and as it would be. */
function Difference({ change }: { change: NumberChange }) {
  const nameLocale = useNameLocale();
  const { locale, before, after } = change;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {nameLocale(locale)}
      </Typography>
      <Box tag="del" dir={directionOf(locale)} lang={locale} color="danger700" background="danger100" padding={2}>
        {before}
      </Box>
      <Box tag="ins" dir={directionOf(locale)} lang={locale} color="success700" background="success100" padding={2}>
        {after}
      </Box>
    </Flex>
  );
}
