import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import type { QuotedFigure } from '../../../../contracts/desk';
import { toContent } from '../../desk/permission';
import { useMay } from '../../desk/use-may';
import { figureUid } from '../../ledger/figure-uid';
import { useSay } from '../../translations/use-say';
import { directionOf } from '../../writing-direction/direction-of';
import { useListed, useNameLocale } from '../use-name-locale';
import { Item, Part } from './part';
import { groupQuotes } from './group-quotes';

/** The figures that the public reads in a release, with the value that each has there, and what it has become since. */
export function QuotedFigures({ figures }: { figures: readonly QuotedFigure[] }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const nameLocale = useNameLocale();
  const listed = useListed();
  if (figures.length === 0) return null;
  return (
    <Part title={say('press-office.publication.quoted-figures')}>
      {groupQuotes(figures, language).map(({ figure, locales, isInAll }) => (
        <Item key={`${figure.documentId} ${figure.revision}`}>
          <FigureName figure={figure} />
          {!isInAll && (
            <Typography variant="pi" textColor="neutral600">
              {' '}
              ({listed(locales.map(nameLocale))})
            </Typography>
          )}
          <Typography tag="p" variant="pi" textColor="neutral800">
            {figure.revised === null ? (
              <Words locale={figure.locale}>{figure.display}</Words>
            ) : (
              <span data-revised={figure.key}>
                {say('press-office.publication.figure-then')} <Words locale={figure.locale}>{figure.display}</Words> ·{' '}
                {say('press-office.publication.figure-now')}{' '}
                <strong>
                  <Words locale={figure.locale}>{figure.revised.display}</Words>
                </strong>
              </span>
            )}
          </Typography>
        </Item>
      ))}
    </Part>
  );
}

function FigureName({ figure: { documentId, locale, label } }: { figure: QuotedFigure }) {
  const may = useMay();
  const words = <Words locale={locale}>{label}</Words>;
  if (!may([toContent('read', figureUid)])) return <Typography variant="pi">{words}</Typography>;
  const address = `/content-manager/collection-types/${figureUid}/${documentId}?plugins[i18n][locale]=${locale}`;
  return (
    <Typography tag={Link} to={address} variant="pi" textColor="primary700">
      {words}
    </Typography>
  );
}

const Words = ({ locale, children }: { locale: string; children: string }) => (
  <bdi lang={locale} dir={directionOf(locale)}>
    {children}
  </bdi>
);
