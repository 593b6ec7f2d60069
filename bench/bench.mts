// npm run bench -- [--releases 10000] [--database sqlite|postgres] [--seconds 5] [--connections 8] [--only list,slug,…,writing]
// npm run bench -- --flat [--releases 100000] [--database sqlite|postgres] [--seconds 5]
// Our newsroom against bare servers and stock Strapi with the same content; or against itself with a hundred times as much.
// What it measures stands in bench/RESULTS.md, unless only a part was asked for. Misses a bar: code 1.

// Nothing else of it may be imported here: tsx would load it a second time, and what is to be ended is noted in the first.
import { main } from './newsroom/main';

process.exit(await main(process.argv.slice(2)));
