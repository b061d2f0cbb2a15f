// One Jest setting for every package: native ES modules (NestJS 12 has no other form), TypeScript by SWC.
// Workspace packages are taken from their sources by the `@vitae/source` condition, so tests need no build.
import path from 'node:path';

// Programs that tests start on a database of its own would ask for a key; those that encrypt say so.
process.env.ENCRYPTION ??= 'off';

export default {
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  // It ends what hangs, and nothing else: what takes seconds takes minutes beside other work on the same cores.
  testTimeout: 300_000,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: path.join(import.meta.dirname, 'jest-environment.mjs'),
  testEnvironmentOptions: { customExportConditions: ['@vitae/source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
