import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { ReadingFrame } from '../../dialogs/reading-frame';
import { useSay } from '../../translations/use-say';
import type { DialogProps } from '../dialogs/dialog-props';
import { LocaleSwitch } from '../public-view/locale-switch';
import { useFormLocale } from '../use-form-locale';
import { Comparison } from './comparison';
import { EditionList } from './edition-list';
import { ReadEdition } from './read-edition';
import { shownFirst } from './shown-first';

/** Every edition of a release in one language at a time: which there are, what each says, and what two say otherwise. */
export function EditionsDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const own = useFormLocale();
  const locales = [...new Set(report.editions.map(({ locale }) => locale))];
  const [locale, choose] = useState(shownFirst(report.editions, own));
  const [read, setRead] = useState<number | null>(null);
  const editions = report.editions.filter((edition) => edition.locale === locale);
  const hasDraft = report.translations.some((one) => one.locale === locale && one.state !== 'missing');

  return (
    <ReadingFrame title={say('press-office.editions.title')} onClose={onClose}>
      <LocaleSwitch
        locales={locales}
        chosen={locale}
        onChoose={(chosen) => {
          choose(chosen);
          setRead(null);
        }}
      />
      {read === null ? (
        <>
          <EditionList editions={editions} onRead={setRead} />
          <Typography tag="h3" variant="delta">
            {say('press-office.editions.difference')}
          </Typography>
          <Comparison
            key={locale}
            documentId={report.documentId}
            locale={locale}
            numbers={editions.filter(({ kind }) => kind !== 'withdrawal').map(({ edition }) => edition)}
            hasDraft={hasDraft}
            isDraftChanged={report.translations.some((one) => one.locale === locale && one.isChanged)}
          />
        </>
      ) : (
        <ReadEdition documentId={report.documentId} locale={locale} number={read} onBack={() => setRead(null)} />
      )}
    </ReadingFrame>
  );
}
