import { Button, Flex } from '@strapi/design-system';

import type { ReleaseReport } from '../../../../contracts/desk';
import { useSay } from '../../translations/use-say';
import { EditionFacts } from './edition-facts';

interface Props {
  editions: ReleaseReport['editions'];
  onRead(edition: number): void;
}

/** The editions of a release in one language, the newest first. */
export function EditionList({ editions, onRead }: Props) {
  const say = useSay();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {editions.toReversed().map((edition) => (
        <Flex tag="li" key={edition.edition} justifyContent="space-between" gap={4} data-edition={edition.edition}>
          <EditionFacts edition={edition} />
          <Button
            size="S"
            variant="tertiary"
            aria-label={say('press-office.editions.read-number', { number: edition.edition })}
            onClick={() => onRead(edition.edition)}
          >
            {say('press-office.editions.read')}
          </Button>
        </Flex>
      ))}
    </Flex>
  );
}
