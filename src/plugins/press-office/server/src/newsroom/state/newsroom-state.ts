import type { NewsroomVersion } from '../../editions/read/newsroom-version';

/** Which version of the newsroom is public now, for whoever keeps answers. */
export interface NewsroomState {
  /** What is known without asking; null when it has to be asked. Never older than what was committed on this node. */
  known(): NewsroomVersion | null;
  /** Asks the database, if need be. */
  read(): Promise<NewsroomVersion>;
  close(): Promise<void>;
}
