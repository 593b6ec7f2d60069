/** An empty database, and the environment that names it. */
export function temporaryDatabase(client: 'sqlite' | 'postgres'): Promise<TemporaryDatabase>;

export interface TemporaryDatabase {
  environment: Record<string, string>;
  remove: () => Promise<void>;
}
