import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { FigureEntry, FigureMeasure } from '../../../../contracts/figures-list';
import { ColourBadge } from '../../badges/colour-badge';
import { wordsFor } from '../../desk-page/words-for';
import { useSay } from '../../translations/use-say';
import { Words } from '../../writing-direction/words';
import { figurePath, figuresPath } from '../paths';
import { DataTable } from '../table/data-table';
import { Key } from '../table/key';
import { timeOf } from '../time/time-of';
import { useSayTime } from '../time/use-say-time';

/** A page of figures: what each is called, what it says in public and at the desk, and who quotes it. */
export function FiguresTable({ figures }: { figures: readonly FigureEntry[] }) {
  const say = useSay();
  return (
    <DataTable
      caption={say('press-office.figures.title')}
      columns={[
        say('content-manager.content-types.plugin::press-office.figure.label'),
        say('content-manager.content-types.plugin::press-office.figure.value'),
        say('press-office.figures.column.time'),
        say('content-manager.content-types.plugin::press-office.figure.series'),
        say('content-manager.content-types.plugin::press-office.figure.project'),
        say('press-office.figures.column.quotes'),
      ]}
    >
      {figures.map((figure) => (
        <FigureRow key={figure.documentId} figure={figure} />
      ))}
    </DataTable>
  );
}

function FigureRow({ figure }: { figure: FigureEntry }) {
  const { locale: language } = useIntl();
  const sayTime = useSayTime();
  const { key, labels, series, project } = figure;
  const measure = figure.public ?? figure.draft;
  return (
    <tr data-figure={key}>
      <th scope="row">
        <Flex direction="column" alignItems="flex-start">
          <Link tag={NavLink} to={figurePath(key)}>
            <Words words={wordsFor(labels, language)} otherwise={key} />
          </Link>
          <Typography variant="pi" textColor="neutral600">
            <Key>{key}</Key>
          </Typography>
        </Flex>
      </th>
      <td>
        <Values figure={figure} />
      </td>
      <td>{measure === null ? '' : sayTime(timeOf(measure))}</td>
      <td>
        {series !== null && (
          <Link tag={NavLink} to={figuresPath(series)}>
            <bdi>{series}</bdi>
          </Link>
        )}
      </td>
      <td>{project !== null && <Words words={wordsFor(project.names, language)} otherwise="" />}</td>
      <td>
        <Quotes quotes={figure.quotes} />
      </td>
    </tr>
  );
}

/** The public value, and that of the draft where it is another. */
function Values({ figure }: { figure: FigureEntry }) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {figure.public === null ? (
        <ColourBadge isUnbroken colour="neutral">
          {say('press-office.publication.locale.not-public')}
        </ColourBadge>
      ) : (
        <Typography fontWeight="semiBold">
          <Display measure={figure.public} />
        </Typography>
      )}
      {figure.draft !== null && (
        <Typography variant="pi" textColor="neutral700">
          {say('press-office.figures.draft-value')} <Display measure={figure.draft} />
        </Typography>
      )}
    </Flex>
  );
}

function Display({ measure: { displays, value } }: { measure: FigureMeasure }) {
  const { locale: language } = useIntl();
  return <Words words={wordsFor(displays, language)} otherwise={value} />;
}

function Quotes({ quotes: { releases, waiting } }: Pick<FigureEntry, 'quotes'>) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <span>{say('press-office.figures.releases', { count: releases })}</span>
      {waiting > 0 && (
        <ColourBadge isUnbroken colour="warning">
          {say('press-office.figures.waiting', { count: waiting })}
        </ColourBadge>
      )}
    </Flex>
  );
}
