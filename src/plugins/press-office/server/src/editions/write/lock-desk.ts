import type { Desk } from '../../shared/desk';
import { readSettings } from '../../shared/office-settings';
import { lockRecord } from './lock-record';

/**
 * Waits for an act's turn, as `lockRecord`, and reads again what the office is set to: another act may have changed it
 * meanwhile, and this one goes by what holds while it is done.
 */
export async function lockDesk({ strapi, database }: Pick<Desk, 'strapi' | 'database'>): Promise<void> {
  await lockRecord(database);
  await readSettings(strapi, database);
}
