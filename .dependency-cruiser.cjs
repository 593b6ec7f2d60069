// Who may import whom, checked by `npm run lint:imports`. A rule's comment says why it is there.

const server = 'src/plugins/press-office/server/src';
const inServer = (path) => `^${server}/${path}`;
const tests = '\\.test\\.tsx?$';

/** Where drafts live and people edit: what the public side must have no way to reach. */
const desk = inServer(
  '(access|audit|content-types|copy-desk|desk-search|drafting|figures|figures-import|files|intake|ledger|marks|panel-layouts|publication|public-documents|purge|reading|reading-room|release-list|sample-world|settings|waiting|editions/write|search/write)/',
);

/** The plugin's own lists, which wire the slices together and have no logic. */
const lists = inServer('(index|register|bootstrap|destroy|config|effects)\\.ts$');

/** What each slice may import besides itself, `contracts`, `shared` and the translations. */
const mayImport = {
  access: ['content-types'],
  audit: ['access', 'editions'],
  // Strapi reads the layout of a form from the schema.
  'content-types': ['panel-layouts'],
  'copy-desk': ['marks', 'reading', 'reading-room', 'public-documents/(blocks/|drafts\\.ts)'],
  drafting: ['editions/read'],
  figures: [],
  // A file is decoded as intake decodes texts, and a period checked as every save checks it.
  'figures-import': [
    'access',
    'content-types',
    'drafting/check-periods\\.ts',
    'editions/(read/|rows\\.ts)',
    'intake/input/(decode-text|magic-bytes|normalise-text)\\.ts',
    'reading/languages/country-names\\.ts',
  ],
  files: ['editions/(read/|rows\\.ts)'],
  // Which numbers of a release are which of its figures: publication marks them, the copy desk asks.
  marks: ['reading'],
  'panel-layouts': [],
  'public-documents': ['figures', 'marks', 'reading/known-world'],
  'editions/read': ['editions/(rows|seal)\\.ts'],
  // Whatever enters the record can be searched for: nobody has to think of it.
  'editions/write': ['editions/(rows|seal)\\.ts', 'search/(analyser|write)/'],
  // One way to read words, for what is written and what is asked.
  'search/analyser': [],
  'search/write': ['search', 'editions/rows\\.ts'],
  'search/read': ['search/(analyser/|rows\\.ts)', 'editions/(read/|rows\\.ts)'],
  // What a text says, and what is on record: the copy desk and intake both read.
  reading: [],
  // The threads that reading is done in. It knows no text: each slice says what it has done there.
  'reading-room': [],
  intake: [
    'access',
    'copy-desk',
    'drafting',
    'editions/read',
    'figures',
    'public-documents',
    'reading',
    'reading-room',
  ],
  publication: [
    'access',
    'audit',
    'copy-desk',
    'drafting',
    'editions',
    'figures',
    'marks',
    'public-documents',
    'reading',
    'reading-room',
  ],
  // Revisions are publications, and their triage corrects releases.
  ledger: [
    'access',
    'audit',
    'copy-desk',
    'editions',
    'figures',
    'marks',
    'public-documents',
    'publication',
    'reading',
  ],
  // Looks at what others have done, and changes nothing.
  waiting: ['access', 'editions/(read/|rows\\.ts)', 'ledger/newest-revision\\.ts', 'publication'],
  // What the office is set to; what is set is read by all, from `shared`.
  settings: [
    'access',
    'audit',
    'copy-desk/(invisible/stray-controls|is-rule|rules/index)\\.ts',
    'editions/(tables/record-table\\.ts|write/)',
    'publication/act-of-caller\\.service\\.ts',
    'sample-world/removal/',
  ],
  // Finds drafts at the desk by the analyser and the limits of the public index, and keeps an index of its own.
  'desk-search': [
    'access',
    'editions/write/lock-record\\.ts',
    'public-documents/blocks/',
    'search/analyser',
    'search/write/(engine-text|token-stream|within-limits)\\.ts',
  ],
  // The list of the content manager: what it is narrowed to, and how its releases stand.
  'release-list': ['access', 'editions/(read/|rows\\.ts|seal\\.ts)', 'publication'],
  newsroom: ['editions/(read/|rows\\.ts)', 'search/(analyser|read)/'],
  // Tells caches what to forget of what is public: whatever it could read beside, it could give away.
  purge: ['editions/(read/|rows\\.ts)'],
  'sample-world': ['.*'],
};

const slices = Object.entries(mayImport).map(([slice, others]) => ({
  name: `imports-of-${slice.replace('/', '-')}`,
  severity: 'error',
  comment: `${slice} imports itself, contracts, shared and: ${others.join(', ') || 'nothing else'}.`,
  from: { path: inServer(`${slice}/`), pathNot: tests },
  to: {
    path: inServer(''),
    pathNot: [slice, 'shared', 'translations', ...others].map(inServer),
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'newsroom-cannot-reach-the-desk',
      severity: 'error',
      comment: 'The public side reads editions only, however long the chain of imports: so a draft cannot leak.',
      from: { path: inServer('newsroom/'), pathNot: tests },
      to: { path: desk, reachable: true },
    },
    {
      name: 'nobody-imports-the-newsroom',
      severity: 'error',
      comment: "Only the plugin's lists know that there is a newsroom.",
      from: { path: '^src/plugins/press-office/', pathNot: [inServer('newsroom/'), lists] },
      to: { path: inServer('newsroom/') },
    },
    ...slices,
    {
      name: 'shared-imports-no-slice',
      severity: 'error',
      comment: 'What everything may import imports nothing of it.',
      from: { path: inServer('shared/'), pathNot: tests },
      to: { path: inServer(''), pathNot: ['shared/', 'translations/'].map(inServer) },
    },
    {
      name: 'contracts-import-nothing',
      severity: 'error',
      comment: 'Contracts are read by the server, the panel and clients alike.',
      from: { path: '^src/plugins/press-office/contracts/' },
      to: { pathNot: '^src/plugins/press-office/contracts/' },
    },
    {
      name: 'plain-files-do-not-know-strapi',
      severity: 'error',
      comment: 'A file that needs Strapi says so in its name; every other one is handed what it works with.',
      from: {
        path: inServer('[^/]+/'),
        pathNot: [
          tests,
          '\\.(controller|routes|service|policy|middleware)\\.ts$',
          ...['shared/', 'sample-world/'].map(inServer),
          // They speak to Strapi's GraphQL plugin, which has no such layers.
          inServer('newsroom/graphql/(allow-plain-get|apollo-defaults|offer-graphql|queries/resolvers)\\.ts$'),
        ],
      },
      to: { path: '(^|node_modules/)@strapi/' },
    },
    {
      name: 'server-and-panel-keep-apart',
      severity: 'error',
      comment: 'The two halves of the plugin share contracts only.',
      from: { path: '^src/plugins/press-office/(admin|server)/' },
      to: { path: '^src/plugins/press-office/(admin|server)/', pathNot: '^src/plugins/press-office/$1/' },
    },
    {
      name: 'host-has-no-press-logic',
      severity: 'error',
      comment: 'The application knows the plugin by its package name only.',
      from: { path: '^(config|src)/', pathNot: '^src/plugins/' },
      to: { path: '^src/plugins/' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      comment: 'Tests stand beside what they test, and nothing stands on them.',
      from: { path: '^(config|src)/', pathNot: tests },
      to: { path: ['^tests/', tests] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'What imports each other is one thing in two files.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports is dead, unless Strapi or jest reads it.',
      from: {
        orphan: true,
        pathNot: [
          tests,
          '\\.d\\.ts$',
          '^config/',
          '^src/(index\\.ts|admin/(app\\.tsx|vite\\.config\\.ts|idle-callbacks\\.ts))$',
          '^src/plugins/press-office/(server|admin)/src/index\\.tsx?$',
        ],
      },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.(md|txt)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build|\\.tmp|\\.cache|src/plugins/press-office/dist)/' },
    // Types count: a slice that knows another's types depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
