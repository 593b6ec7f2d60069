const typescript = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
};

export default {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      transform: typescript,
      testMatch: ['<rootDir>/src/plugins/press-office/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    },
  ],
};
