import { Badge, Box, Checkbox, Flex, TextButton, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';

import { useSay } from '../../translations/use-say';
import { listNames } from '../words';
import type { Choices } from './choices';
import type { FoundKind, Item } from './found-items';
import type { Description } from './use-describe';

interface Props<Found> {
  kind: FoundKind;
  items: readonly Item<Found>[];
  /** Those of them that may be accepted; left out where none may. */
  acceptable?: readonly Item<unknown>[];
  choices: Choices;
  onAccept(ids: readonly string[], isAccepted: boolean): void;
  onCover?: (id: string) => void;
  describe(found: Found): Description;
  /** The item to go to; another object for every time that one is asked for. */
  target: { item: string } | null;
  onShow(item: string): void;
}

/** How many are shown before anybody asks for more, and how many more then. */
const few = 30;

/** The list of one kind: what is on record, and what can be accepted. */
export function FoundList<Found>({ kind, items, acceptable = [], choices, onAccept, target, ...rest }: Props<Found>) {
  const say = useSay();
  const [isOpen, setOpen] = useState(!quiet.has(kind));
  const [shown, setShown] = useState(few);
  const wanted = target === null ? -1 : items.findIndex(({ id }) => id === target.item);
  useEffect(() => {
    if (wanted < 0) return;
    setOpen(true);
    setShown((present) => Math.max(present, wanted + 1));
    document.getElementById(idOfButton(items[wanted]!.id))?.focus();
  }, [target, wanted, items]);

  const limit = Math.max(shown, wanted + 1);
  const ids = acceptable.map(({ id }) => id);
  const accepted = ids.filter((id) => choices.includes(id)).length;
  return (
    <Disclosure
      open={isOpen || wanted >= 0}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-list={kind}
    >
      <summary>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {say(listNames[kind], { count: items.length })}
        </Typography>
      </summary>
      {ids.length > 0 && (
        <Flex gap={3} wrap="wrap" paddingTop={2}>
          <Typography variant="pi" textColor="neutral600">
            {say('press-office.intake.accepted-of', { accepted, count: ids.length })}
          </Typography>
          <TextButton disabled={accepted === ids.length} onClick={() => onAccept(ids, true)}>
            {say('press-office.intake.accept-all')}
          </TextButton>
          <TextButton disabled={accepted === 0} onClick={() => onAccept(ids, false)}>
            {say('press-office.intake.accept-none')}
          </TextButton>
        </Flex>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {items.slice(0, limit).map((item) => (
          <FoundRow
            key={item.id}
            item={item}
            isAcceptable={ids.includes(item.id)}
            choices={choices}
            onAccept={onAccept}
            {...rest}
          />
        ))}
      </Flex>
      {items.length > limit && (
        <Box paddingTop={3}>
          <TextButton onClick={() => setShown(limit + 100)}>
            {say('press-office.intake.show-more', { count: items.length - limit })}
          </TextButton>
        </Box>
      )}
    </Disclosure>
  );
}

interface RowProps<Found> extends Pick<Props<Found>, 'choices' | 'onAccept' | 'onCover' | 'describe' | 'onShow'> {
  item: Item<Found>;
  isAcceptable: boolean;
}

function FoundRow<Found>({ item, isAcceptable, choices, onAccept, onCover, describe, onShow }: RowProps<Found>) {
  const say = useSay();
  const { id, found, places } = item;
  const { label, spoken, standing, details } = describe(found);
  const isAccepted = choices.includes(id);
  const isCover = onCover !== undefined && choices.find((one) => one.startsWith('image-')) === id;
  return (
    <Flex tag="li" gap={3} alignItems="flex-start" data-row={id}>
      {isAcceptable && (
        <Checkbox
          aria-label={say('press-office.intake.accept', { name: spoken })}
          checked={isAccepted}
          onCheckedChange={(isChecked) => onAccept([id], isChecked === true)}
        />
      )}
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
        <Flex gap={2} wrap="wrap">
          {standing !== null && (
            <Badge variant={standing.tone === 'neutral' ? 'secondary' : standing.tone}>{standing.words}</Badge>
          )}
          {label !== null && places.length > 0 && (
            <PlaceButton
              id={idOfButton(id)}
              type="button"
              title={say('press-office.intake.show')}
              onClick={() => onShow(id)}
            >
              {label}
            </PlaceButton>
          )}
        </Flex>
        {details.map((detail) =>
          detail === null || detail === '' ? null : (
            <Typography key={detail} tag="p" variant="pi" textColor="neutral600">
              <bdi>{detail}</bdi>
            </Typography>
          ),
        )}
        {isCover && <Badge variant="primary">{say('press-office.intake.cover')}</Badge>}
        {onCover !== undefined && isAccepted && !isCover && (
          <TextButton onClick={() => onCover(id)}>{say('press-office.intake.make-cover')}</TextButton>
        )}
      </Flex>
    </Flex>
  );
}

/** Kinds that ask for nothing: closed, until somebody wants to know. */
const quiet: ReadonlySet<FoundKind> = new Set(['date', 'place', 'quotation', 'left-out']);

const idOfButton = (item: string) => `press-office-intake-${item}`;

const Disclosure = styled.details`
  summary {
    cursor: pointer;
  }
  summary h3 {
    display: inline;
  }
`;

const PlaceButton = styled.button`
  padding: 0;
  border: 0;
  background: none;
  font: inherit;
  font-size: 1.4rem;
  text-align: start;
  text-decoration: underline;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.primary700};
`;
