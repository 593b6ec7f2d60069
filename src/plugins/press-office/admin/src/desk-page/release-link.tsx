import { Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { LocaleCode } from '../../../contracts/locale';
import { releaseUid } from '../publication/release-uid';
import { useSay } from '../translations/use-say';
import { directionOf } from '../writing-direction/direction-of';
import { wordsFor } from './words-for';

interface Props {
  documentId: string;
  titles: Record<LocaleCode, string | null>;
  /** The language to open it in; where it is left out, that of the title. */
  locale?: LocaleCode | undefined;
}

/** Leads to the form of a press release, by its title. */
export function ReleaseLink({ documentId, titles, locale }: Props) {
  const say = useSay();
  const { locale: language } = useIntl();
  const title = wordsFor(titles, language);
  const opened = locale ?? title?.locale;
  const query = opened === undefined ? '' : `?plugins[i18n][locale]=${opened}`;
  return (
    <Link tag={NavLink} to={`/content-manager/collection-types/${releaseUid}/${documentId}${query}`}>
      {title === null ? (
        say('press-office.desk.untitled')
      ) : (
        <bdi lang={title.locale} dir={directionOf(title.locale)}>
          {title.text}
        </bdi>
      )}
    </Link>
  );
}
