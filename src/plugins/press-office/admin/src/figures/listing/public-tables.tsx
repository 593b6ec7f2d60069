import { Flex, Link, Typography } from '@strapi/design-system';

import type { FigureList } from '../../../../contracts/figures-list';
import { serverAddress } from '../../panel-requests/server-address';
import { useNameLocale } from '../../publication/use-name-locale';
import { useSay } from '../../translations/use-say';

/** The figures that are public, as a table for a spreadsheet: one file a language. */
export function PublicTables({ csv, locales }: Pick<FigureList['meta'], 'csv' | 'locales'>) {
  const say = useSay();
  const nameLocale = useNameLocale();
  return (
    <Flex gap={4} wrap="wrap">
      <Typography textColor="neutral600">{say('press-office.figures.download')}</Typography>
      {locales.map((locale) => (
        <Link key={locale} href={`${serverAddress()}${csv}?locale=${locale}`} download={`figures-${locale}.csv`}>
          {nameLocale(locale)}
        </Link>
      ))}
    </Flex>
  );
}
