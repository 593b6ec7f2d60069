// node load-generator.mjs <origin> <connections> <seconds>, with a channel to its parent.
// Asks as many readers do: what everybody asks, what nobody asked before, and what makes no sense. The parent says what it has
// published ({ number }); whoever begins to ask after that must be told so.
import http from 'node:http';

const [origin, connections, seconds] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(connections) });
const end = performance.now() + Number(seconds) * 1000;
const seen = { requests: 0, statuses: {}, errors: [], stale: [] };
let published = 0;
let count = 0;

process.on('message', ({ number }) => {
  published = number;
});

const junk = [
  () => `/api/press-releases?locale=fr&pagination[pageSize]=1e9&n=${count}`,
  () => `/api/press-releases?locale=fr&colour=${count}`,
  () => `/api/press-releases/never-${count}?locale=fr`,
  () => `/api/press-releases?locale=fr&filters[slug][$eq]=never-${count}`,
  () => `/api/press-releases?locale=fr&pagination[cursor]=made-up-${count}`,
  () => `/api/press-releases?locale=fr&q=${encodeURIComponent(`'; DROP TABLE x; -- ${count} NEAR( "`)}`,
  () => `/api/search?locale=fr&q=charge+${count}`,
];

const list = '/api/press-releases?locale=fr';

/** Every fifth asks for something else than everybody. */
function nextPath() {
  count += 1;
  if (count % 5 === 0) return junk[count % junk.length]();
  return count % 2 === 0 ? list : `/api/partner-projects/charge?locale=fr`;
}

const get = (path) =>
  new Promise((resolve, reject) => {
    const request = http.get(`${origin}${path}`, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, body }));
      response.on('error', reject);
    });
    request.on('error', reject);
  });

async function ask() {
  while (performance.now() < end) {
    const path = nextPath();
    const least = published;
    try {
      const { status, body } = await get(path);
      seen.requests += 1;
      seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
      if (status >= 500) seen.errors.push(`${status} ${path}`);
      const newest = Number(/Charge (\d+)/.exec(body)?.[1] ?? 0);
      if (path === list && newest < least) seen.stale.push({ newest, least });
    } catch (error) {
      seen.errors.push(`${error.message} ${path}`);
    }
  }
}

await Promise.all(Array.from({ length: Number(connections) }, ask));
process.send({ ...seen, errors: seen.errors.slice(0, 20), failed: seen.errors.length });
process.disconnect();
agent.destroy();
