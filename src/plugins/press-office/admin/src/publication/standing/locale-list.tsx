import { Flex, Typography } from '@strapi/design-system';

import type { TranslationState } from '../../../../contracts/desk';
import { type MessageId, useSay } from '../../translations/use-say';
import { useNameLocale } from '../use-name-locale';
import { Item, Part } from './part';

/** How each language of a release stands: public, changed since, out of date, or not written. */
export function LocaleList({ translations }: { translations: TranslationState[] }) {
  const say = useSay();
  const nameLocale = useNameLocale();
  return (
    <Part title={say('press-office.publication.locales')}>
      {translations.map((translation) => (
        <Item key={translation.locale}>
          <Flex gap={2} justifyContent="space-between" alignItems="baseline">
            <Typography variant="pi" fontWeight="semiBold">
              {nameLocale(translation.locale)}
            </Typography>
            <Typography variant="pi" textColor="neutral600" textAlign="end">
              {statesOf(translation)
                .map((id) => say(id))
                .join(' · ')}
            </Typography>
          </Flex>
        </Item>
      ))}
    </Part>
  );
}

function statesOf({ state, isPublic, isChanged }: TranslationState): MessageId[] {
  const states: MessageId[] = [isPublic ? 'press-office.publication.locale.public' : notPublic(state)];
  if (isPublic && isChanged) states.push('press-office.publication.locale.changed');
  if (state === 'stale') states.push('press-office.publication.locale.stale');
  return states;
}

const notPublic = (state: TranslationState['state']): MessageId =>
  state === 'missing' ? 'press-office.publication.locale.missing' : 'press-office.publication.locale.not-public';
