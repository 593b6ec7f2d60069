import { useIntl } from 'react-intl';

import type { LocaleCode } from '../../../contracts/locale';
import { useSay } from '../translations/use-say';
import { OwnWords } from './own-words';
import { SubjectLink } from './subject-link';
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
  return (
    <SubjectLink kind="press-release" documentId={documentId} locale={locale ?? title?.locale}>
      {title === null ? say('press-office.desk.untitled') : <OwnWords {...title} />}
    </SubjectLink>
  );
}
