import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import { useSay } from '../../translations/use-say';
import { figurePath } from '../paths';
import { DataTable } from '../table/data-table';
import { useSayTime } from '../time/use-say-time';
import type { Drawn } from './drawn-series';

/** What the pictures of a series show, in words and numbers. */
export function SeriesTable({ series, figures }: { series: string; figures: readonly Drawn[] }) {
  const say = useSay();
  const sayTime = useSayTime();
  return (
    <DataTable
      caption={say('press-office.figures.series', { series })}
      columns={[
        say('press-office.figures.column.time'),
        say('content-manager.content-types.plugin::press-office.figure.breakdown'),
        say('content-manager.content-types.plugin::press-office.figure.label'),
        say('content-manager.content-types.plugin::press-office.figure.value'),
      ]}
    >
      {figures.map((figure) => (
        <tr key={figure.key}>
          <td>{sayTime(figure.time)}</td>
          <td>{figure.total ? say('press-office.figures.chart.total') : <bdi>{figure.part}</bdi>}</td>
          <th scope="row">
            <Link tag={NavLink} to={figurePath(figure.key)}>
              <bdi>{figure.label}</bdi>
            </Link>
          </th>
          <td>
            <bdi>{figure.display}</bdi>
            {figure.isDraft && ` (${say('press-office.publication.locale.not-public')})`}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
