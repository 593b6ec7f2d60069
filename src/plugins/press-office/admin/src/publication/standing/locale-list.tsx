import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import type { TranslationState } from '../../../../contracts/desk';
import type { LocaleCode } from '../../../../contracts/locale';
import { toContent } from '../../desk/permission';
import { useMay } from '../../desk/use-may';
import { type MessageId, useSay } from '../../translations/use-say';
import { releaseUid } from '../release-uid';
import { useFormLocale } from '../use-form-locale';
import { useNameLocale } from '../use-name-locale';
import { sayInstant } from '../zoned-time';
import { Item, Part } from './part';

interface Props {
  documentId: string;
  translations: TranslationState[];
}

/** How each language of a release stands: public, changed since, out of date, or not written; each leads to its form. */
export function LocaleList({ documentId, translations }: Props) {
  const say = useSay();
  const may = useMay();
  const { locale: language } = useIntl();
  const own = useFormLocale();
  const nameLocale = useNameLocale();
  const addressOf = (locale: LocaleCode) =>
    `/content-manager/collection-types/${releaseUid}/${documentId}?plugins[i18n][locale]=${locale}`;
  return (
    <Part title={say('press-office.publication.locales')}>
      {translations.map((translation) => {
        const { locale, state, updatedLocal } = translation;
        const isMissing = state === 'missing';
        const isOpen = locale === own;
        return (
          <Item key={locale}>
            <Flex gap={2} justifyContent="space-between" alignItems="baseline" data-translation={state}>
              {isOpen || isMissing ? (
                <Typography variant="pi" fontWeight="semiBold" aria-current={isOpen ? 'true' : undefined}>
                  {nameLocale(locale)}
                </Typography>
              ) : (
                <Typography tag={Link} to={addressOf(locale)} variant="pi" textColor="primary700">
                  {nameLocale(locale)}
                </Typography>
              )}
              <Typography variant="pi" textColor="neutral600" textAlign="end">
                {statesOf(translation)
                  .map((id) => say(id))
                  .join(' · ')}
              </Typography>
            </Flex>
            {updatedLocal !== null && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {say('press-office.publication.saved-at', { time: sayInstant(updatedLocal, language) })}
              </Typography>
            )}
            {isMissing && !isOpen && may([toContent('create', releaseUid)], locale) && (
              <Typography tag={Link} to={addressOf(locale)} variant="pi" textColor="primary700">
                {say('press-office.publication.write-in', { locale: nameLocale(locale) })}
              </Typography>
            )}
          </Item>
        );
      })}
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
