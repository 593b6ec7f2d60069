/** The plugin's option `purge`: the cache that is told what to forget after every publication. */
export interface PurgeOptions {
  /** Where the request goes: `http://127.0.0.1:6081/`, `https://api.fastly.com/service/…/purge`; empty to tell nobody. */
  url: string;
  method: string;
  /** Where the keys stand: `header:<name>`, separated by spaces, or `json:<name>`, a list in a JSON object. */
  keys: string;
  /** One more header, by which the cache knows the office: `Fastly-Key: …`, `Authorization: Bearer …`; empty for none. */
  credentials: string;
  /** Seconds that one request may take. */
  seconds: number;
  /** Seconds after which the same keys are purged once more; 0 to purge once. */
  again: number;
}

export const purgeDefaults: PurgeOptions = {
  url: '',
  method: 'POST',
  keys: 'header:Surrogate-Key',
  credentials: '',
  seconds: 5,
  again: 2,
};

const methods = ['POST', 'PUT', 'DELETE', 'PURGE'];

/** Whether the options are such as a request can be made with; an option is named with what it must be. */
export const purgeRules = (options: PurgeOptions): { option: string; must: string; holds: boolean }[] => [
  {
    option: 'purge.url',
    must: 'be an address that begins with http:// or https://, without a user name or a password, or empty',
    holds: options.url === '' || isAddress(options.url),
  },
  { option: 'purge.method', must: `be one of ${methods.join(', ')}`, holds: methods.includes(options.method) },
  {
    option: 'purge.keys',
    must: 'be header: or json: and a name, as header:Surrogate-Key or json:tags',
    holds: typeof options.keys === 'string' && placePattern.test(options.keys),
  },
  {
    option: 'purge.credentials',
    must: 'be a header, as "Authorization: Bearer …", or empty',
    holds: options.credentials === '' || (typeof options.credentials === 'string' && isHeader(options.credentials)),
  },
  {
    option: 'purge.seconds',
    must: 'be a number of seconds, more than 0 and at most 60',
    holds: typeof options.seconds === 'number' && options.seconds > 0 && options.seconds <= 60,
  },
  {
    option: 'purge.again',
    must: 'be a number of seconds from 0 to 60',
    holds: typeof options.again === 'number' && options.again >= 0 && options.again <= 60,
  },
];

const placePattern = /^(header|json):([A-Za-z0-9_-]+)$/;
const headerPattern = /^([A-Za-z0-9-]+): *([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)$/;

function isAddress(text: unknown): boolean {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}

const isHeader = (text: string): boolean => headerPattern.test(text);

/** Where the keys stand in a request. */
export function placeOfKeys(keys: string): { place: 'header' | 'json'; name: string } {
  const [, place, name = ''] = placePattern.exec(keys) ?? [];
  return { place: place === 'json' ? 'json' : 'header', name };
}

/** Name and value of a header that stands in one line; null where there is none. */
export function headerIn(credentials: string): [name: string, value: string] | null {
  const [, name, value] = headerPattern.exec(credentials) ?? [];
  return name === undefined || value === undefined ? null : [name, value];
}
