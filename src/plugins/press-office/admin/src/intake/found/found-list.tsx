import { Checkbox, Flex, Status, TextButton, Typography } from '@strapi/design-system';
import { type Dispatch, memo, type SetStateAction, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { Analysis, SuggestedFigure } from '../../../../contracts/intake';
import { useSay } from '../../translations/use-say';
import { listNames } from '../words';
import { type Choices, withChoice, withCover } from './choices';
import { FigureFields } from './figure-fields';
import type { FigureWords, WordsOfFigures } from './figure-words';
import type { FoundItems, FoundKind, Item } from './found-items';
import { type Description, useDescribe } from './use-describe';

interface Props<Kind extends FoundKind> {
  kind: Kind;
  analysis: Analysis;
  items: FoundItems[Kind];
  /** Those of them that may be accepted: what is on record is not asked, and some may accept nothing. */
  acceptable: readonly Item<unknown>[];
  choices: Choices;
  onChoices: Dispatch<SetStateAction<Choices>>;
  words: WordsOfFigures;
  onWords: Dispatch<SetStateAction<WordsOfFigures>>;
  /** The item to go to; another object for every time that one is asked for. */
  target: { item: string } | null;
  onShow(item: string): void;
}

/** How many of a long list are shown at once. */
const atOnce = 30;

/** The list of one kind: what is on record, and what can be accepted. */
export function FoundList<Kind extends FoundKind>(props: Props<Kind>) {
  const { kind, items, acceptable, choices, onChoices, target } = props;
  const say = useSay();
  const [isOpen, setOpen] = useState(!quiet.has(kind));
  const [first, setFirst] = useState(0);
  const wanted = target === null ? -1 : items.findIndex(({ id }) => id === target.item);
  useEffect(() => {
    if (wanted < 0) return;
    setOpen(true);
    setFirst(wanted - (wanted % atOnce));
  }, [target, wanted]);
  // Once it is drawn, and once only.
  const shown = useRef<object | null>(null);
  useEffect(() => {
    const button =
      wanted < 0 || !isOpen || target === shown.current ? null : document.getElementById(idOf(target!.item));
    if (button === null) return;
    shown.current = target;
    button.focus();
  }, [target, wanted, first, isOpen]);

  const ids = acceptable.map(({ id }) => id);
  const chosen = new Set(choices);
  const open = new Set(ids);
  const accepted = ids.filter((id) => chosen.has(id)).length;
  const acceptAll = (isAccepted: boolean) => onChoices((present) => withChoice(present, ids, isAccepted));
  const cover = choices.find((id) => id.startsWith('image-'));
  return (
    <Disclosure open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-list={kind}>
      <summary>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {say(listNames[kind], { count: items.length })}
        </Typography>
      </summary>
      {isOpen && (
        <>
          {ids.length > 0 && (
            <Flex gap={3} wrap="wrap" paddingTop={2}>
              <Typography variant="pi" textColor="neutral600">
                {say('press-office.intake.accepted-of', { accepted, count: ids.length })}
              </Typography>
              <TextButton disabled={accepted === ids.length} onClick={() => acceptAll(true)}>
                {say('press-office.intake.accept-all')}
              </TextButton>
              <TextButton disabled={accepted === 0} onClick={() => acceptAll(false)}>
                {say('press-office.intake.accept-none')}
              </TextButton>
            </Flex>
          )}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
            {items.slice(first, first + atOnce).map((item) => (
              <FoundRow
                key={item.id}
                kind={kind}
                item={item}
                analysis={props.analysis}
                standing={!open.has(item.id) ? 'not-asked' : chosen.has(item.id) ? 'accepted' : 'refused'}
                isCover={item.id === cover}
                onChoices={onChoices}
                words={props.words[item.id] ?? asSuggested}
                onWords={props.onWords}
                onShow={props.onShow}
              />
            ))}
          </Flex>
          {items.length > atOnce && <Leaf first={first} count={items.length} onFirst={setFirst} />}
        </>
      )}
    </Disclosure>
  );
}

/** The way through a list that is too long to be shown as a whole. */
function Leaf({ first, count, onFirst }: { first: number; count: number; onFirst(first: number): void }) {
  const say = useSay();
  const { formatNumber } = useIntl();
  const last = Math.min(first + atOnce, count);
  return (
    <Flex gap={3} wrap="wrap" paddingTop={3}>
      <TextButton disabled={first === 0} onClick={() => onFirst(first - atOnce)}>
        {say('press-office.intake.previous')}
      </TextButton>
      <Typography variant="pi" textColor="neutral600">
        {say('press-office.intake.part-of', {
          first: formatNumber(first + 1),
          last: formatNumber(last),
          count: formatNumber(count),
        })}
      </Typography>
      <TextButton disabled={last === count} onClick={() => onFirst(first + atOnce)}>
        {say('press-office.intake.next')}
      </TextButton>
    </Flex>
  );
}

interface RowProps extends Pick<Props<FoundKind>, 'kind' | 'analysis' | 'onChoices' | 'onWords' | 'onShow'> {
  item: Item<unknown>;
  standing: 'not-asked' | 'accepted' | 'refused';
  isCover: boolean;
  words: FigureWords;
}

const FoundRow = memo(function FoundRow(props: RowProps) {
  const { kind, item, analysis, standing, isCover, words, onChoices, onWords, onShow } = props;
  const say = useSay();
  const { id, found, places } = item;
  const describe = useDescribe(analysis)[kind] as (found: unknown) => Description;
  const { label, spoken, tag, details } = describe(found);
  return (
    <Flex tag="li" gap={3} alignItems="flex-start" data-row={id}>
      {standing !== 'not-asked' && (
        <Checkbox
          aria-label={say('press-office.intake.accept', { name: spoken })}
          checked={standing === 'accepted'}
          onCheckedChange={(isChecked) => onChoices((present) => withChoice(present, [id], isChecked === true))}
        />
      )}
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
        <Flex gap={2} wrap="wrap">
          {tag !== null && (
            <Status size="XS" variant={tag.tone}>
              <Typography variant="pi" textColor="neutral800">
                {tag.words}
              </Typography>
            </Status>
          )}
          {label !== null && places.length > 0 && (
            <PlaceButton id={idOf(id)} type="button" title={say('press-office.intake.show')} onClick={() => onShow(id)}>
              {label}
            </PlaceButton>
          )}
        </Flex>
        {details.map((detail, index) => (
          <Typography key={index} tag="p" variant="pi" textColor="neutral600">
            {detail}
          </Typography>
        ))}
        {kind === 'figure' && standing === 'accepted' && (
          <FigureFields
            id={id}
            found={found as SuggestedFigure}
            analysis={analysis}
            words={words}
            onWords={(own) => onWords((present) => ({ ...present, [id]: own }))}
          />
        )}
        {isCover && (
          <Status size="XS" variant="primary">
            <Typography variant="pi" textColor="neutral800">
              {say('press-office.intake.cover')}
            </Typography>
          </Status>
        )}
        {kind === 'image' && standing === 'accepted' && !isCover && (
          <TextButton onClick={() => onChoices((present) => withCover(present, id))}>
            {say('press-office.intake.make-cover')}
          </TextButton>
        )}
      </Flex>
    </Flex>
  );
});

const asSuggested: FigureWords = {};

/** Kinds that ask for nothing: closed, until somebody wants to know. */
const quiet: ReadonlySet<FoundKind> = new Set(['date', 'place', 'quotation', 'left-out']);

const idOf = (item: string) => `press-office-intake-${item}`;

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
