import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { AuditEntry, AuditPage } from '../../../../contracts/audit';
import { withdrawalReasons } from '../../../../contracts/publication';
import { nounNames, reasonNames } from '../../publication/words';
import { useSay } from '../../translations/use-say';
import { OwnWords } from '../own-words';
import { SubjectLink } from '../subject-link';
import { wordsFor } from '../words-for';
import { exactly, howLongAgo } from './how-long-ago';
import { reasonOf, sentenceFor } from './sentences';

interface Props {
  act: AuditEntry;
  names: AuditPage['meta']['names'];
}

/** One act as a sentence: who did what to which record, when, and why. */
export function ActItem({ act, names }: Props) {
  const say = useSay();
  const { locale: language, formatMessage } = useIntl();
  const { subject, verb, at } = act;
  const reason = reasonOf(act, language);
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-verb={verb}>
      <Typography>
        {formatMessage(
          { id: sentenceFor(act) },
          {
            verb,
            actor: (
              <Typography key="actor" fontWeight="bold">
                <bdi>{act.actor ?? say('press-office.acts.system')}</bdi>
              </Typography>
            ),
            subject: <ActSubject key="subject" subject={subject} names={names[subject.documentId]} />,
          },
        )}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        <time dateTime={at} title={exactly(at, language)}>
          {howLongAgo(at, Date.now(), language)}
        </time>
        {subject.kind !== 'press-release' && subject.kind !== 'office' && ` · ${say(nounNames[subject.kind])}`}
      </Typography>
      {reason !== null && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'press-office.acts.reason' }, { reason: <bdi key="reason">{sayReason(reason)}</bdi> })}
        </Typography>
      )}
    </Flex>
  );

  /** A withdrawal has one of a few reasons, everything else one in somebody's own words. */
  function sayReason(given: string): string {
    const known = verb === 'withdraw' ? withdrawalReasons.find((one) => one === given) : undefined;
    return known === undefined ? given : say(reasonNames[known]);
  }
}

function ActSubject({
  subject: { kind, documentId },
  names,
}: {
  subject: AuditEntry['subject'];
  names: AuditPage['meta']['names'][string] | undefined;
}) {
  const say = useSay();
  const { locale: language } = useIntl();
  if (kind === 'office') return say('press-office.desk.menu');
  if (names === undefined) return say('press-office.acts.gone');
  const name = wordsFor(names, language);
  return (
    <SubjectLink kind={kind} documentId={documentId} locale={name?.locale}>
      {name === null ? say('press-office.desk.untitled') : <OwnWords {...name} />}
    </SubjectLink>
  );
}
