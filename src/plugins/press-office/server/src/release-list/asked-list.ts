import { AsyncLocalStorage } from 'node:async_hooks';

import { z } from 'zod';

import { stages } from '../../../contracts/publication';
import { embargoStates, type ReleaseListQuery } from '../../../contracts/release-list';

/** What a list of press releases may be asked beside Strapi's own filters; an empty value asks for nothing. */
export const listQuery = z.object({
  pressStage: z.enum(stages).optional(),
  pressEmbargo: z.enum(embargoStates).optional(),
  pressProject: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional(),
});

const storage = new AsyncLocalStorage<ReleaseListQuery>();

/** Reads a list as it is asked for: Strapi's Document Service, which is called inside, has no parameters for that. */
export const asking = <T>(asked: ReleaseListQuery, read: () => T): T => storage.run(asked, read);

/** What the list is asked that is being read, if any. */
export const presentlyAsked = (): ReleaseListQuery | undefined => storage.getStore();
