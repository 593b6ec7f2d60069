import { Flex, TextButton } from '@strapi/design-system';

import { ColourBadge } from '../badges/colour-badge';
import { type MessageId, useSay } from '../translations/use-say';
import type { Source } from './edited';

interface Props {
  source: Source;
  /** The configuration's value, as it is shown. */
  configured: string;
  /** What it is a value of, for those who hear and do not see. */
  of: string;
  onGoBack(): void;
}

const names: Record<Source, MessageId> = {
  configuration: 'press-office.settings.source.configuration',
  saved: 'press-office.settings.source.saved',
  edited: 'press-office.settings.source.edited',
};

/** Says where a value comes from, and offers to go back to the configuration's. */
export function SourceLine({ source, configured, of, onGoBack }: Props) {
  const say = useSay();
  return (
    <Flex gap={3} wrap="wrap" data-source={source}>
      <ColourBadge colour="neutral">{say(names[source])}</ColourBadge>
      {source !== 'configuration' && (
        <TextButton
          onClick={onGoBack}
          aria-label={`${of}: ${say('press-office.settings.go-back', { value: configured })}`}
        >
          {say('press-office.settings.go-back', { value: configured })}
        </TextButton>
      )}
    </Flex>
  );
}
