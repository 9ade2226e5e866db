/** @type {import('jest').Config} */
export default {
  // test/contract has packages of its own, and a runner that they need not be installed for.
  roots: ['<rootDir>/test/unit', '<rootDir>/test/e2e', '<rootDir>/test/support'],
  testMatch: ['<rootDir>/test/{unit,e2e}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  coverageDirectory: 'coverage',
  // The end-to-end tests start real processes on machines of two cores.
  testTimeout: 20_000,
};
