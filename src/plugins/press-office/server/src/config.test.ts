import config, { type PressOfficeConfig, localeList } from './config';

const check = (changes: Partial<PressOfficeConfig>) => () => config.validator({ ...config.default, ...changes });

test('without options the newsroom is Arabic first, with the digits and separators of Morocco', () => {
  expect(check({})).not.toThrow();
  expect(localeList(config.default.locales)).toEqual(['ar', 'fr', 'en']);
  expect(config.default.numberFormats.ar).toBe('ar-MA');
});

test.each(['ar-MA', 'ar-MA-u-nu-arab', 'fa', 'fr-u-nu-latn'])('numbers may be written as in %s', (format) => {
  expect(check({ numberFormats: { ar: format } })).not.toThrow();
});

test('locales are read with or without spaces', () => {
  expect(localeList(' fr , en,')).toEqual(['fr', 'en']);
});

test('a collection, and the search, may have another path', () => {
  expect(check({ paths: { people: 'newsroom/people', search: 'newsroom/search' } })).not.toThrow();
});

test.each<[string, Partial<PressOfficeConfig>]>([
  ['locales', { locales: ' , ' }],
  ['cacheSeconds', { cacheSeconds: -1 }],
  ['cacheSeconds', { cacheSeconds: 1.5 }],
  ['numberFormats.ar', { numberFormats: { ar: 'ar_MA' } }],
  ['numberFormats.ar', { numberFormats: { ar: 'zz' } }],
  ['numberFormats.ar', { numberFormats: { ar: 'ar-MA-u-nu-arabic' } }],
  ['numberFormats.ar', { numberFormats: { ar: 'ar-MA-u-nu-roman' } }],
  ['numberFormats.fr', { numberFormats: { fr: '' } }],
  ['numberFormats.fr', { numberFormats: { fr: 5 as unknown as string } }],
  ['paths.releases', { paths: { releases: 'news' } }],
  ['paths.search', { paths: { search: '' } }],
  ['paths.people', { paths: { people: '/people' } }],
  ['copyDesk.off', { copyDesk: { off: 'weekday-differs, spelling' } }],
  ['copyDesk.off', { copyDesk: { off: ['weekday-differs'] as unknown as string } }],
  ['reading.seconds', { reading: { ...config.default.reading, seconds: 0 } }],
  ['reading.waiting', { reading: { ...config.default.reading, waiting: -1 } }],
  ['reading.megabytes', { reading: { ...config.default.reading, megabytes: 1.5 } }],
  ['graphql.depth', { graphql: { depth: 0, complexity: 100 } }],
  ['graphql.complexity', { graphql: { depth: 10, complexity: Number.NaN } }],
  ['purge.url', { purge: { ...config.default.purge, url: 'cdn.example' } }],
  ['purge.url', { purge: { ...config.default.purge, url: 'https://office:secret@cdn.example/' } }],
  ['purge.method', { purge: { ...config.default.purge, method: 'GET' } }],
  ['purge.keys', { purge: { ...config.default.purge, keys: 'Surrogate-Key' } }],
  ['purge.credentials', { purge: { ...config.default.purge, credentials: 'secret' } }],
  ['purge.credentials', { purge: { ...config.default.purge, credentials: 'Fastly-Key: a\r\nHost: b' } }],
  ['purge.seconds', { purge: { ...config.default.purge, seconds: 0 } }],
  ['purge.again', { purge: { ...config.default.purge, again: -1 } }],
])('the option %s with a value that it cannot have is named: %j', (option, changes) => {
  expect(check(changes)).toThrow(`"${option}"`);
});

test.each([
  { url: 'http://127.0.0.1:6081/', method: 'PURGE', keys: 'header:Surrogate-Key' },
  { url: 'https://api.fastly.com/service/x/purge', credentials: 'Fastly-Key: abc-DEF_123' },
  {
    url: 'https://api.cloudflare.com/client/v4/zones/x/purge_cache',
    keys: 'json:tags',
    credentials: 'Authorization: Bearer abc',
  },
])('a cache may be told as it wants to be told: %j', (purge) => {
  expect(check({ purge: { ...config.default.purge, ...purge } })).not.toThrow();
});

test('rules of the copy desk are switched off by name, and one that there is not is named', () => {
  expect(check({ copyDesk: { off: 'weekday-differs, figure-missing' } })).not.toThrow();
  expect(check({ copyDesk: { off: 'weekday-differs, spelling' } })).toThrow('"spelling"');
});
