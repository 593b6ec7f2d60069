import type { UID } from '@strapi/strapi';

import { contentTypes } from '../../content-types';
import { type EditionRow, tables } from '../../editions/rows';
import type { Desk } from '../../shared/desk';

/** Whether nobody has written anything yet: no row of any noun, and nothing that was ever public. */
export async function isEmpty({ strapi, database }: Desk): Promise<boolean> {
  for (const noun of Object.keys(contentTypes)) {
    const uid = `plugin::press-office.${noun}` as UID.ContentType;
    if ((await strapi.db.query(uid).count()) > 0) return false;
  }
  return (await database<EditionRow>(tables.editions).first('id')) === undefined;
}
