import { parseArgs } from 'node:util';

import { measures, type Settings } from './comparison/outcome';

/** What the bench was asked for. */
export interface Options {
  isFlat: boolean;
  settings: Settings;
  /** How it was called, without its surroundings. */
  command: string;
}

/** @throws Error that says what an option may be */
export function readOptions(given: string[]): Options {
  const { values } = parseArgs({
    args: given,
    options: {
      releases: { type: 'string', default: '10000' },
      database: { type: 'string', default: 'sqlite' },
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '8' },
      only: { type: 'string' },
      flat: { type: 'boolean', default: false },
    },
  });
  const [releases, seconds, connections] = [values.releases, values.seconds, values.connections].map(Number);
  if (![releases, seconds, connections].every((number) => Number.isInteger(number) && number! > 0)) {
    throw new Error('--releases, --seconds and --connections are whole numbers, 1 or more.');
  }
  if (releases! < fewestReleases) throw new Error(`--releases is ${fewestReleases} or more: a list has 25 of them.`);
  if (values.database !== 'sqlite' && values.database !== 'postgres') {
    throw new Error('--database is sqlite or postgres.');
  }
  const only = values.only === undefined ? null : readOnly(values.only);
  return {
    isFlat: values.flat,
    settings: { releases: releases!, seconds: seconds!, connections: connections!, client: values.database, only },
    command: ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' '),
  };
}

const fewestReleases = 100;
const parts: readonly string[] = [...measures, 'writing'];

function readOnly(list: string): string[] {
  const named = list.split(',');
  const unknown = named.find((name) => !parts.includes(name));
  if (unknown !== undefined) throw new Error(`--only knows no "${unknown}"; it knows ${parts.join(', ')}.`);
  return named;
}
