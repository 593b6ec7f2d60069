import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { Quote, QuoteDecision, QuotingRelease } from '../../../contracts/ledger';
import { problemOf } from '../publication/problem';
import { releaseUid } from '../publication/release-uid';
import { StageBadge } from '../publication/standing/stage-badge';
import { useNameLocale } from '../publication/use-name-locale';
import { type MessageId, useSay } from '../translations/use-say';
import { directionOf } from '../writing-direction/direction-of';
import { Words } from '../writing-direction/words';
import { sayDay } from '../figures/time/say-time';
import { useDecideQuoteMutation } from './ledger-api';
import { useMayInLedger } from './use-may-in-ledger';

const NoteDialog = lazy(() => import('./decide-dialogs').then((loaded) => ({ default: loaded.NoteDialog })));
const CorrectQuoteDialog = lazy(() =>
  import('./decide-dialogs').then((loaded) => ({ default: loaded.CorrectQuoteDialog })),
);

interface Props {
  figure: { key: string; documentId: string };
  release: QuotingRelease;
}

/** A release that quotes a figure: what each language says, and what may be done where that was revised since. */
export function QuotingReleaseItem({ figure, release }: Props) {
  const { mayDecide } = useMayInLedger();
  const { locale: language } = useIntl();
  const { documentId, stage, quotes } = release;
  const isOutdated = quotes.some((quote) => quote.isOutdated);
  const read = quotes.find(({ locale }) => locale === language) ?? quotes[0];
  const query = read === undefined ? '' : `?plugins[i18n][locale]=${read.locale}`;

  return (
    <Flex direction="column" alignItems="stretch" gap={1} data-release={documentId}>
      <Link tag={NavLink} to={`/content-manager/collection-types/${releaseUid}/${documentId}${query}`}>
        <Words
          words={read === undefined ? null : { locale: read.locale, text: read.title }}
          otherwise={release.title}
        />
      </Link>
      <Box>
        <StageBadge stage={stage} />
      </Box>
      {quotes.map((quote) => (
        <QuoteLine key={quote.locale} quote={quote} />
      ))}
      {isOutdated && mayDecide && <Choices figure={figure} release={release} />}
    </Flex>
  );
}

/** What a release says in one language, and what was decided of it. */
function QuoteLine({ quote }: { quote: Quote }) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const { locale, display, isOutdated, decision } = quote;
  return (
    <Flex direction="column" alignItems="stretch">
      <Flex gap={2} justifyContent="space-between" alignItems="baseline">
        <Typography variant="pi" textColor="neutral600">
          {nameLocale(locale)}
        </Typography>
        <Typography variant="pi" dir={directionOf(locale)} lang={locale} textColor="neutral800">
          {display}
        </Typography>
      </Flex>
      {isOutdated && decision === null && (
        <Typography variant="pi" fontWeight="semiBold" textColor="danger700">
          {say('press-office.ledger.outdated')}
        </Typography>
      )}
      {decision !== null && <Decided decision={decision} />}
    </Flex>
  );
}

function Decided({ decision: { decision, at, by } }: { decision: NonNullable<Quote['decision']> }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const day = sayDay(at, language);
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {say(decisionNames[decision])}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {by === null ? day : say('press-office.ledger.by', { day, person: by })}
      </Typography>
    </>
  );
}

/** Leave it as history, add a note, or correct the number. */
function Choices({ figure, release }: Props) {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [decide, { isLoading }] = useDecideQuoteMutation();
  const [open, setOpen] = useState<QuoteDecision | null>(null);
  const close = () => setOpen(null);

  const leave = async () => {
    const answer = await decide({ figure, releaseId: release.documentId, body: { decision: 'leave' } });
    if ('error' in answer) toggleNotification({ type: 'danger', message: problemOf(answer.error).message });
    else toggleNotification({ type: 'success', message: say('press-office.ledger.left') });
  };
  return (
    <Flex gap={3} wrap="wrap">
      <TextButton onClick={leave} loading={isLoading}>
        {say('press-office.ledger.leave')}
      </TextButton>
      <TextButton onClick={() => setOpen('note')}>{say('press-office.ledger.note')}</TextButton>
      <TextButton onClick={() => setOpen('correct')}>{say('press-office.ledger.correct')}</TextButton>
      <Suspense>
        {open === 'note' && <NoteDialog figure={figure} release={release} onClose={close} />}
        {open === 'correct' && <CorrectQuoteDialog figure={figure} releaseId={release.documentId} onClose={close} />}
      </Suspense>
    </Flex>
  );
}

const decisionNames: Record<QuoteDecision, MessageId> = {
  leave: 'press-office.ledger.decided.leave',
  note: 'press-office.ledger.decided.note',
  correct: 'press-office.ledger.decided.correct',
};
