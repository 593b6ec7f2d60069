import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { FigureRevision } from '../../../../contracts/ledger';
import { wordsFor } from '../../desk-page/words-for';
import { useSay } from '../../translations/use-say';
import { Words } from '../../writing-direction/words';
import { sayDay } from '../time/say-time';

/** Every public value of a figure, newest first: what it was, since when, by whom, and why it changed. */
export function RevisionHistory({ revisions }: { revisions: readonly FigureRevision[] }) {
  const say = useSay();
  if (revisions.length === 0) {
    return (
      <Typography tag="p" textColor="neutral600">
        {say('press-office.figures.history.none')}
      </Typography>
    );
  }
  return (
    <Flex tag="ol" reversed direction="column" alignItems="stretch" gap={4}>
      {revisions.map((revision) => (
        <Revision key={revision.revision} revision={revision} />
      ))}
    </Flex>
  );
}

function Revision({ revision: { revision, value, displays, reasons, at, by } }: { revision: FigureRevision }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const reason = wordsFor(reasons, language);
  const day = sayDay(at, language);
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" data-revision={revision}>
      <Typography fontWeight="semiBold">
        <Words words={wordsFor(displays, language)} otherwise={value} />
      </Typography>
      {reason !== null && (
        <Typography>
          <Words words={reason} otherwise="" />
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {say('press-office.figures.history.revision', { revision })}
        {' · '}
        {by === null ? day : say('press-office.ledger.by', { day, person: by })}
      </Typography>
    </Flex>
  );
}
