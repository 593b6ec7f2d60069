import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ReleaseReport } from '../../../../contracts/desk';
import { ColourBadge } from '../../badges/colour-badge';
import { useSay } from '../../translations/use-say';
import { directionOf } from '../../writing-direction/direction-of';
import { sayInstant } from '../zoned-time';
import { kindNames, stateNames } from './edition-words';

interface Props {
  edition: ReleaseReport['editions'][number];
}

/** So many signs of a hash tell one edition from another; all of them stand in its title. */
const shortHash = 12;

/** What is known of an edition beside its words: number, kind, state, when, by whom, with which note. */
export function EditionFacts({ edition: about }: Props) {
  const say = useSay();
  const { locale: language } = useIntl();
  const { locale, edition, kind, state, issuedLocal, actor, note, hash, isClosed } = about;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor="neutral800">
          {say('press-office.editions.number', { number: edition })}
        </Typography>
        <ColourBadge colour="neutral">{say(kindNames[kind])}</ColourBadge>
        <ColourBadge colour={colours[state]}>{say(stateNames[state])}</ColourBadge>
        {isClosed && <ColourBadge colour="warning">{say('press-office.editions.closed')}</ColourBadge>}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {sayInstant(issuedLocal, language)} ·{' '}
        {actor === null ? say('press-office.editions.by-clock') : <bdi>{actor}</bdi>} ·{' '}
        <bdi dir="ltr" title={hash}>
          {hash.slice(0, shortHash)}
        </bdi>
      </Typography>
      {note !== null && (
        <Typography variant="pi" textColor="neutral800">
          <bdi lang={locale} dir={directionOf(locale)}>
            {note}
          </bdi>
        </Typography>
      )}
    </Flex>
  );
}

const colours = { live: 'success', withdrawn: 'danger', superseded: 'neutral' } as const;
