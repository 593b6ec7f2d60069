// The application as a process that kills itself in the middle of an act, at the statement that it was told. It opens on a
// free port, waits for SIGUSR2, and acts. Nothing of the product knows of it: it listens to the database's queries.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { APP_FOLDER, DIST_FOLDER, DATABASE_FILENAME, ACT, RELEASE, DIE_AT, PHOTOGRAPHS } = process.env;
// `write 3`: before the third statement of the transaction that writes. `committed 1`: after its end. Or never.
const [where, count] = DIE_AT.split(' ');

// Not an import: Strapi's ES modules do not load in Node.js itself.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir: APP_FOLDER, distDir: DIST_FOLDER, serveAdminPanel: false });
strapi.log.level = 'warn';
await strapi.load();
// SQLite would keep so small a transaction in memory until it commits. With room for ten pages it writes into the file all
// the time, as in a large one, and every death leaves a log with half of a transaction, which nobody may take for the whole.
await strapi.db.connection.raw('PRAGMA cache_size = 10');
strapi.server.listen(0, '127.0.0.1', () => say(`open ${strapi.server.httpServer.address().port}`));
process.once('SIGUSR2', () => void act());

async function act() {
  const passed = { write: 0, read: 0, committed: 0 };
  const pass = (point) => {
    passed[point] += 1;
    if (PHOTOGRAPHS) photograph(`${passed.write + passed.read + passed.committed} ${point}`);
    if (point === where && passed[point] === Number(count)) process.kill(process.pid, 'SIGKILL');
  };
  let isInside = false;
  strapi.db.connection.on('query', ({ sql }) => {
    if (/^BEGIN/i.test(sql)) isInside = true;
    if (!isInside) return;
    const isCommit = /^COMMIT/i.test(sql);
    if (isCommit) say('committing');
    pass(isCommit || /^(insert|update|delete)/i.test(sql) ? 'write' : 'read');
    if (isCommit) isInside = false;
  });
  const publication = strapi.plugin('press-office').service('publication');
  if (ACT === 'fall-due') await publication.publishDue();
  else await publication.perform({ verb: ACT, documentId: RELEASE, body: { withDependencies: true } });
  pass('committed');
  say(`survived ${passed.write}`);
}

/** Copies the database as a process that is killed now would leave it: the bytes that it has given to the system. */
function photograph(name) {
  const folder = path.join(PHOTOGRAPHS, name);
  mkdirSync(folder, { recursive: true });
  const files = [DATABASE_FILENAME, `${DATABASE_FILENAME}-wal`].filter(existsSync);
  // By another program: were the file opened and closed in this process, SQLite's own lock of it would be gone.
  execFileSync('cp', [...files, folder]);
}

/** Written before it returns: a process that is killed next has said it. */
function say(line) {
  writeSync(1, `${line}\n`);
}
