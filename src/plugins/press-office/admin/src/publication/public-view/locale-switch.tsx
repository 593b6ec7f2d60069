import { Button, Flex } from '@strapi/design-system';

import type { LocaleCode } from '../../../../contracts/locale';
import { useSay } from '../../translations/use-say';
import { useNameLocale } from '../use-name-locale';

interface Props {
  locales: readonly LocaleCode[];
  chosen: LocaleCode;
  onChoose(locale: LocaleCode): void;
}

/** Chooses one of the languages of a release; nothing where it has one. */
export function LocaleSwitch({ locales, chosen, onChoose }: Props) {
  const say = useSay();
  const nameLocale = useNameLocale();
  if (locales.length < 2) return null;
  return (
    <Flex role="group" aria-label={say('press-office.publication.locales')} gap={2} wrap="wrap">
      {locales.map((locale) => (
        <Button
          key={locale}
          size="S"
          variant={locale === chosen ? 'secondary' : 'tertiary'}
          aria-pressed={locale === chosen}
          onClick={() => onChoose(locale)}
        >
          {nameLocale(locale)}
        </Button>
      ))}
    </Flex>
  );
}
