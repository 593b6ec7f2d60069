import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { NumberChange } from '../../../contracts/ledger';
import type { LocaleCode } from '../../../contracts/locale';
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
  // Where the number stands beside the text only, there is nothing to show, and yet something to decide.
  const isNowhere = changes.length === 0 && notFound.length > 0;

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
      isReady={preview.currentData !== undefined && !isNowhere}
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
      {preview.currentData !== undefined && changes.length === 0 && notFound.length === 0 && (
        <Typography tag="p">{say('press-office.ledger.beside-text')}</Typography>
      )}
      {notFound.length > 0 && (
        <Typography tag="p" textColor="danger700">
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
      <Sentence tag="del" locale={locale} colour="danger">
        {before}
      </Sentence>
      <Sentence tag="ins" locale={locale} colour="success">
        {after}
      </Sentence>
    </Flex>
  );
}

interface SentenceProps {
  tag: 'del' | 'ins';
  locale: LocaleCode;
  colour: 'danger' | 'success';
  children: string;
}

const Sentence = ({ tag, locale, colour, children }: SentenceProps) => (
  <Box tag={tag} dir={directionOf(locale)} lang={locale} background={`${colour}100`} padding={2}>
    <Typography textColor={`${colour}700`}>{children}</Typography>
  </Box>
);
