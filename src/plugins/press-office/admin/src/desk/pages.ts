import { readFigures } from '../figures/permissions';
import { releaseUid } from '../publication/release-uid';
import type { MessageId } from '../translations/use-say';
import { type Permission, toContent } from './permission';

/** One page of the desk. */
export interface DeskPageEntry {
  /** Under `plugins/press-office`; empty for the first page. */
  path: string;
  /** What its tab says. */
  label: MessageId;
  /** What whoever opens it must be allowed: one of these. The server asks again. */
  permissions: Permission[];
}

/** Whoever may read a press release in some language; what else she may see, the server knows. */
export const readReleases: Permission[] = [toContent('read', releaseUid)];

/** Whoever may turn texts into drafts. */
const turnTexts: Permission[] = [{ action: 'plugin::press-office.intake', subject: null }];

/** Whoever may read who did what. */
export const readAudit: Permission[] = [{ action: 'plugin::press-office.audit', subject: null }];

/** The pages of the desk, in the order of their tabs. */
export const pages = [
  { path: '', label: 'press-office.desk.tab.today', permissions: readReleases },
  { path: 'intake', label: 'press-office.desk.tab.intake', permissions: turnTexts },
  { path: 'figures', label: 'press-office.desk.tab.figures', permissions: readFigures },
] as const satisfies DeskPageEntry[];

export type PagePath = (typeof pages)[number]['path'];

/** Where a page is in the panel. */
export const addressOf = (path: PagePath) => `/plugins/press-office${path === '' ? '' : `/${path}`}`;
