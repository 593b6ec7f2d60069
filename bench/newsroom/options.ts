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
      releases: { type: 'string' },
      database: { type: 'string', default: 'sqlite' },
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '8' },
      only: { type: 'string' },
      flat: { type: 'boolean', default: false },
    },
  });
  const asMany = values.releases ?? (values.flat ? '100000' : '10000');
  const [releases, seconds, connections] = [asMany, values.seconds, values.connections].map(Number);
  if (![releases, seconds, connections].every((number) => Number.isInteger(number) && number! > 0)) {
    throw new Error('--releases, --seconds and --connections are whole numbers, 1 or more.');
  }
  // A list has 25 of them, and flatness begins with a hundredth of all.
  const fewest = values.flat ? 3000 : 100;
  if (releases! < fewest) throw new Error(`--releases is ${fewest} or more.`);
  if (values.flat && values.only !== undefined)
    throw new Error('--flat measures all of it: --only is for the comparison.');
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

const parts: readonly string[] = [...measures, 'writing'];

function readOnly(list: string): string[] {
  const named = list.split(',');
  const unknown = named.find((name) => !parts.includes(name));
  if (unknown !== undefined) throw new Error(`--only knows no "${unknown}"; it knows ${parts.join(', ')}.`);
  return named;
}
