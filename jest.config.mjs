const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
};

/** Unit tests stand beside what they test; the others boot a real Strapi, or read the tree. */
const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  transform,
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
});

export default {
  projects: [
    project('unit', ['<rootDir>/src/plugins/press-office/**/*.test.ts', '<rootDir>/bench/**/*.test.ts']),
    project('architecture', ['<rootDir>/tests/architecture/**/*.test.ts']),
    project('integration', ['<rootDir>/tests/integration/**/*.test.ts']),
    project('e2e', ['<rootDir>/tests/e2e/**/*.test.ts']),
    project('faults', ['<rootDir>/tests/faults/**/*.test.ts']),
  ],
  globalSetup: '<rootDir>/tests/run/begin.ts',
  globalTeardown: '<rootDir>/tests/run/end.ts',
  testTimeout: 60_000,
  // A Strapi boots on one core; jest leaves one unused, and on two would run everything in one process.
  maxWorkers: '100%',
  // What a stopped Strapi leaves in memory would slow down whatever runs after it.
  workerIdleMemoryLimit: '768MB',
};
