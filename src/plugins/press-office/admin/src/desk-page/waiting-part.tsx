import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { WaitingEntry, WaitingReason } from '../../../contracts/waiting';
import { useListed, useNameLocale } from '../publication/use-name-locale';
import { type MessageId, useSay } from '../translations/use-say';
import { useWaitingQuery } from './desk-api';
import { DeskPart } from './desk-part';
import { ReleaseLink } from './release-link';
import { wordsFor } from './words-for';

/** How often to look again, in milliseconds: others hand things on meanwhile. */
const often = 30_000;

/** What waits for whoever is signed in. */
export function WaitingPart() {
  const say = useSay();
  const { data, error } = useWaitingQuery(undefined, { refetchOnMountOrArgChange: true, pollingInterval: often });
  return (
    <DeskPart
      title={say('press-office.desk.waiting')}
      none={say('press-office.desk.waiting.none')}
      items={data?.data}
      error={error}
      foot={data?.meta.isMore === true ? say('press-office.desk.more') : null}
    >
      {(entry) => (
        <WaitingItem key={`${entry.reason} ${entry.documentId} ${entry.figure?.documentId ?? ''}`} entry={entry} />
      )}
    </DeskPart>
  );
}

function WaitingItem({ entry }: { entry: WaitingEntry }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const { reason, documentId, titles, locales, note, isMine, figure } = entry;
  const details = [
    note !== null && say('press-office.publication.sent-back-for', { reason: note }),
    figure !== null &&
      say('press-office.desk.figure', { figure: wordsFor(figure.labels, language)?.text ?? figure.key }),
    locales.length > 0 && listed(locales.map(nameLocale)),
    isMine && say('press-office.desk.mine'),
  ].filter((detail) => detail !== false);
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-reason={reason}>
      <Flex gap={2} wrap="wrap">
        <Badge variant={colours[reason]}>{say(reasonNames[reason])}</Badge>
        <ReleaseLink documentId={documentId} titles={titles} locale={locales[0]} />
      </Flex>
      {details.map((detail) => (
        <Typography key={detail} variant="pi" textColor="neutral600">
          {detail}
        </Typography>
      ))}
    </Flex>
  );
}

const reasonNames: Record<WaitingReason, MessageId> = {
  'to-review': 'press-office.desk.reason.to-review',
  'to-approve': 'press-office.desk.reason.to-approve',
  'sent-back': 'press-office.desk.reason.sent-back',
  'revised-figure': 'press-office.desk.reason.revised-figure',
  'stale-translation': 'press-office.desk.reason.stale-translation',
};

const colours: Record<WaitingReason, 'danger' | 'secondary' | 'warning' | 'alternative' | 'neutral'> = {
  'to-review': 'danger',
  'to-approve': 'secondary',
  'sent-back': 'warning',
  'revised-figure': 'alternative',
  'stale-translation': 'neutral',
};
