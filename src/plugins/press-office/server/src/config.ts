import { unknownRules } from './copy-desk/rules-off';
import { publicPaths } from './newsroom/collections';
import type { GraphqlLimits } from './newsroom/graphql/limits/graphql-limits';
import { purgeDefaults, type PurgeOptions, purgeRules } from './purge/options';
import { defaultLimits, limitRules, type ReadingLimits } from './reading-room/limits';
import { type Clock, systemClock } from './shared/clock';
import { isTimeZone } from './shared/instant';
import { namesIn } from './shared/names-in';
import { isNumberFormat } from './shared/number-format';

/** The plugin's options. A host sets them under `press-office.config` in `config/plugins`. */
export interface PressOfficeConfig {
  /** The locales of the newsroom, separated by commas, the default one first; created in i18n when missing. */
  locales: string;
  /** Locale → the locale whose CLDR number format it writes, with its digits where they are not its own: `ar-MA-u-nu-arab`. */
  numberFormats: Record<string, string>;
  /** Collection of the REST API, or `search` → its path, for a host that has routes of our names: `{ people: 'newsroom/people' }`. */
  paths: Record<string, string>;
  /** Seconds that a public answer may be kept by a browser or a CDN. */
  cacheSeconds: number;
  /** Megabytes of memory for answers that are kept ready on this node; 0 to make every answer anew. */
  cacheMegabytes: number;
  /** Whether readers of the REST API are answered before Strapi's own middlewares. */
  frontDoor: boolean;
  /** The most that one operation may ask of the GraphQL endpoint, the host's own types included. */
  graphql: GraphqlLimits;
  /** The institution's time zone, by its IANA name: embargoes are entered and shown in it. */
  timeZone: string;
  /** Whether a press release is approved by someone who neither submitted nor last edited it. */
  fourEyes: boolean;
  /** `off`: rules of the copy desk that are not asked, by name, separated by commas. */
  copyDesk: { off: string };
  /** What reading a text may cost: more is refused. */
  reading: ReadingLimits;
  /** Seconds between two looks at the agenda; 0 for a node that publishes nothing by the clock. */
  sweepSeconds: number;
  /** Whether an empty database is filled with the sample world, and sample accounts are made where there is none. */
  sample: boolean;
  /** The cache in front that is told what to forget after every publication. */
  purge: PurgeOptions;
  clock: Clock;
}

const byDefault: PressOfficeConfig = {
  // A string, because Strapi would merge an array given by the host with this one.
  locales: 'ar,fr,en',
  numberFormats: { ar: 'ar-MA', 'ar-MA': 'ar-MA' },
  paths: {},
  cacheSeconds: 30,
  cacheMegabytes: 64,
  frontDoor: true,
  graphql: { depth: 10, complexity: 10_000 },
  timeZone: 'UTC',
  fourEyes: true,
  // A string, as `locales` is.
  copyDesk: { off: '' },
  reading: defaultLimits,
  sweepSeconds: 1,
  // A host asks for it aloud: nobody who installs the plugin should find accounts that they did not make.
  sample: false,
  purge: purgeDefaults,
  clock: systemClock,
};

/** @throws Error naming the first option that has a value it cannot have */
function validator(config: PressOfficeConfig): void {
  for (const { option, must, holds } of rules(config)) {
    if (!holds) throw new Error(`press-office: the option "${option}" must ${must}.`);
  }
}

interface Rule {
  option: string;
  must: string;
  holds: boolean;
}

const rules = (config: PressOfficeConfig): Rule[] => [
  { option: 'locales', must: 'name at least one locale', holds: localeList(config.locales).length > 0 },
  ...cacheRules(config),
  ...Object.entries(config.numberFormats).map(([locale, format]) => ({
    option: `numberFormats.${locale}`,
    must: 'be a locale that CLDR knows, with digits that it knows where it names any, as ar-MA or ar-MA-u-nu-arab',
    holds: isNumberFormat(format),
  })),
  ...Object.entries(config.paths).map(([collection, path]) => ({
    option: `paths.${collection}`,
    must: 'be the path of a collection there is or of search, in small letters, digits and hyphens',
    holds: publicPaths.includes(collection) && /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(path),
  })),
  ...(['sample', 'fourEyes', 'frontDoor'] as const).map((option) => ({
    option,
    must: 'be true or false',
    holds: typeof config[option] === 'boolean',
  })),
  {
    option: 'copyDesk.off',
    must: 'be names of rules, separated by commas',
    holds: typeof config.copyDesk.off === 'string',
  },
  { option: 'timeZone', must: 'be an IANA name, as Africa/Casablanca', holds: isTimeZone(config.timeZone) },
  ...unknownRules(String(config.copyDesk.off)).map((name) => ({
    option: 'copyDesk.off',
    must: `name rules of the copy desk, and "${name}" is none`,
    holds: false,
  })),
  {
    option: 'sweepSeconds',
    must: 'be a number of seconds from 0 to 3600',
    holds: typeof config.sweepSeconds === 'number' && config.sweepSeconds >= 0 && config.sweepSeconds <= 3600,
  },
  ...limitRules(config.reading),
  ...(['depth', 'complexity'] as const).map((limit) => ({
    option: `graphql.${limit}`,
    must: 'be a whole number, 1 or more',
    holds: Number.isInteger(config.graphql[limit]) && config.graphql[limit] >= 1,
  })),
];

const cacheRules = (config: PressOfficeConfig): Rule[] => [
  {
    option: 'cacheSeconds',
    must: 'be a whole number of seconds, 0 or more',
    holds: Number.isInteger(config.cacheSeconds) && config.cacheSeconds >= 0,
  },
  {
    option: 'cacheMegabytes',
    must: 'be a number of megabytes from 0 to 4096',
    holds: typeof config.cacheMegabytes === 'number' && config.cacheMegabytes >= 0 && config.cacheMegabytes <= 4096,
  },
  ...purgeRules(config.purge),
];

/** The codes in the option `locales`. */
export const localeList = (locales: string) => namesIn(locales);

export default { default: byDefault, validator };
