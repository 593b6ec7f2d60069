import { Flex, Grid, Typography } from '@strapi/design-system';
import { type Dispatch, type SetStateAction, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { styled } from 'styled-components';

import type { Analysis } from '../../../contracts/intake';
import { useSay } from '../translations/use-say';
import { Card } from './card';
import { type AcceptableKind, acceptableOf, type Choices, suggestedKinds } from './found/choices';
import type { WordsOfFigures } from './found/figure-words';
import { FoundList } from './found/found-list';
import { type FoundItems, type FoundKind, foundKinds, type Item } from './found/found-items';
import { Recognised } from './recognised';
import { Legend } from './text/legend';
import { linesOf } from './text/lines';
import { MarkedText } from './text/marked-text';
import { showPlace } from './text/use-walk';
import type { MayInIntake } from './use-may-in-intake';

interface Props {
  analysis: Analysis;
  items: FoundItems;
  choices: Choices;
  onChoices: Dispatch<SetStateAction<Choices>>;
  words: WordsOfFigures;
  onWords: Dispatch<SetStateAction<WordsOfFigures>>;
  /** A figure to go to, whose name cannot be taken. */
  wanted: { item: string } | null;
  may: MayInIntake;
}

/** What was found in a text: the text with its marks, and beside it the lists, in which suggestions are accepted. */
export function ReviewPart({ analysis, items, choices, onChoices, words, onWords, wanted, may }: Props) {
  const say = useSay();
  const text = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<{ item: string } | null>(null);
  useEffect(() => {
    if (wanted !== null) setTarget(wanted);
  }, [wanted]);
  const lines = useMemo(() => linesOf(analysis.text, items), [analysis, items]);
  // Whoever came from a list goes back to where she was, whatever else begins at the same place.
  const from = useRef<string | null>(null);
  const showInText = useCallback((item: string) => {
    from.current = item;
    showPlace(text.current?.querySelector<HTMLElement>(`[data-begins~="${item}"]`));
  }, []);
  const showInList = useCallback((item: string) => {
    const begins = document.activeElement?.getAttribute('data-begins')?.split(' ') ?? [];
    const isBack = from.current !== null && begins.includes(from.current) && begins.includes(item);
    setTarget({ item: isBack ? from.current! : item });
  }, []);

  // What may not be made is not offered.
  const kinds = may.makeRelease ? acceptableKinds.filter((kind) => may.accept(kind)).join(' ') : '';
  const offered = useMemo(
    () =>
      new Map<FoundKind, Item<unknown>[]>(
        acceptableKinds
          .filter((kind) => kinds.split(' ').includes(kind))
          .map((kind) => [kind, acceptableOf(items, kind)]),
      ),
    [items, kinds],
  );

  const listOf = <Kind extends FoundKind>(kind: Kind) =>
    items[kind].length === 0 ? null : (
      <FoundList<Kind>
        key={kind}
        kind={kind}
        analysis={analysis}
        items={items[kind]}
        acceptable={offered.get(kind) ?? none}
        choices={choices}
        onChoices={onChoices}
        words={words}
        onWords={onWords}
        target={target}
        onShow={showInText}
      />
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Recognised analysis={analysis} />
      <Grid.Root gap={6}>
        <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
          <Card title={say('press-office.intake.the-text')}>
            <Legend items={items} />
            <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
              {say('press-office.intake.how-to-walk')}
            </Typography>
            <div ref={text}>
              <MarkedText
                text={analysis.text}
                locale={analysis.locale}
                items={items}
                lines={lines}
                onChoose={showInList}
              />
            </div>
          </Card>
        </Grid.Item>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <Card title={say('press-office.intake.found')}>
            <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={4}>
              {say('press-office.intake.found-help')}
            </Typography>
            <Lists>{foundKinds.map(listOf)}</Lists>
          </Card>
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}

const acceptableKinds: readonly AcceptableKind[] = [...suggestedKinds, 'image'];
const none: readonly never[] = [];

/** They scroll beside the text. */
const Lists = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[5]};
  max-block-size: 75vh;
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[1]};
`;
