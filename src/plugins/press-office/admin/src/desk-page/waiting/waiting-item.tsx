import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { WaitingEntry } from '../../../../contracts/waiting';
import { ColourBadge } from '../../badges/colour-badge';
import { useListed, useNameLocale } from '../../publication/use-name-locale';
import { useSay } from '../../translations/use-say';
import { OwnWords } from '../own-words';
import { ReleaseLink } from '../release-link';
import { SubjectLink } from '../subject-link';
import { wordsFor } from '../words-for';
import { waitingColours, waitingNames } from './reasons';

/** One thing that waits, with the way to where it is done. */
export function WaitingItem({ entry }: { entry: WaitingEntry }) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const { reason, documentId, titles, locales, note, isMine, figure } = entry;
  const details = [
    note !== null && say('press-office.publication.sent-back-for', { reason: note }),
    locales.length > 0 && listed(locales.map(nameLocale)),
    isMine && say('press-office.desk.mine'),
  ].filter((detail) => detail !== false);
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-reason={reason}>
      <Flex gap={2} wrap="wrap">
        <ColourBadge colour={waitingColours[reason]}>{say(waitingNames[reason])}</ColourBadge>
        <ReleaseLink documentId={documentId} titles={titles} locale={locales[0]} />
      </Flex>
      {figure !== null && <RevisedFigure figure={figure} />}
      {details.map((detail) => (
        <Typography key={detail} variant="pi" textColor="neutral600">
          {detail}
        </Typography>
      ))}
    </Flex>
  );
}

/** Leads to the ledger of a figure, beside its form, where it is decided what becomes of each release that quotes it. */
function RevisedFigure({ figure }: { figure: NonNullable<WaitingEntry['figure']> }) {
  const { locale: language, formatMessage } = useIntl();
  const label = wordsFor(figure.labels, language);
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatMessage(
        { id: 'press-office.desk.decide' },
        {
          figure: (
            <SubjectLink key="figure" kind="figure" documentId={figure.documentId} locale={label?.locale}>
              {label === null ? figure.key : <OwnWords {...label} />}
            </SubjectLink>
          ),
        },
      )}
    </Typography>
  );
}

/** What tells an item from the others of a list. */
export const keyOf = ({ reason, documentId, figure }: WaitingEntry): string =>
  `${reason} ${documentId} ${figure?.documentId ?? ''}`;
