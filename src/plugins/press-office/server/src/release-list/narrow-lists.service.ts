import type { Core } from '@strapi/strapi';

import type { EmbargoState, ReleaseListQuery } from '../../../contracts/release-list';
import type { Clock } from '../shared/clock';
import { type Database, databaseOf } from '../shared/database';
import { nouns } from '../shared/subjects';
import { presentlyAsked } from './asked-list';
import { releasesAt, releasesOut } from './releases-at';

interface ReadEvent {
  params: { where?: object };
}

/**
 * Narrows the content manager's list of press releases to a stage, an embargo, a project. Below the Document Service, where a
 * condition may be a query of another table: however many releases are at a stage, one statement reads one page. To be
 * called in `bootstrap`.
 */
export function narrowLists(strapi: Core.Strapi): void {
  const narrow = ({ params }: ReadEvent) => {
    const asked = presentlyAsked();
    if (asked === undefined) return;
    const now = strapi.plugin('press-office').config<Clock>('clock')();
    params.where = { $and: [params.where ?? {}, ...conditions(asked, { database: databaseOf(strapi), now })] };
  };
  strapi.db.lifecycles.subscribe({
    models: [nouns['press-release'].uid],
    beforeFindMany: narrow,
    beforeCount: narrow,
  } as never);
}

function conditions(
  { pressStage, pressEmbargo, pressProject }: ReleaseListQuery,
  { database, now }: { database: Database; now: Date },
): object[] {
  return [
    ...(pressStage === undefined ? [] : [{ documentId: { $in: releasesAt(database, pressStage) } }]),
    ...(pressEmbargo === undefined ? [] : [underEmbargo(database, { state: pressEmbargo, now })]),
    ...(pressProject === undefined ? [] : [{ projects: { documentId: pressProject } }]),
  ];
}

function underEmbargo(database: Database, { state, now }: { state: EmbargoState; now: Date }): object {
  if (state === 'none') return { embargoUntil: { $null: true } };
  return {
    embargoUntil: state === 'under' ? { $gt: now } : { $lte: now },
    // What is out has no embargo any more, whatever its draft says.
    $not: { documentId: { $in: releasesOut(database) } },
  };
}
