// Lint rules of the house. The table "who may import whom" of the design is `boundaries` below.
// Run it by `npm run lint` (nx): plain `eslint .` has no project graph and would skip the boundaries.
import nx from '@nx/eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const FRAMEWORKS = ['@nestjs/*', 'express', 'react', 'react-dom', '@tanstack/*', '@mantine/*', '@lingui/*'];
const ONLY_IN_JOBS = ['bullmq', 'ioredis'];
const ONLY_IN_STORE = ['@prisma/*', 'prisma', '@electric-sql/*'];

const REGEXP_MISTAKES = [
  'no-dupe-characters-character-class',
  'no-empty-alternative',
  'no-empty-character-class',
  'no-empty-lookarounds-assertion',
  'no-lazy-ends',
  'no-misleading-capturing-group',
  'no-misleading-unicode-character',
  'no-missing-g-flag',
  'no-optional-assertion',
  'no-potentially-useless-backreference',
  'no-useless-assertions',
  'no-useless-backreference',
  'no-useless-lazy',
  'optimal-quantifier-concatenation',
];

const mayUse = (tag, onlyDependOnLibsWithTags, more = {}) => ({
  sourceTag: tag,
  onlyDependOnLibsWithTags,
  ...more,
});

const boundaries = [
  mayUse('type:domain', ['type:domain'], {
    bannedExternalImports: [...FRAMEWORKS, ...ONLY_IN_JOBS, ...ONLY_IN_STORE],
  }),
  mayUse('type:platform', ['type:domain', 'type:platform'], { bannedExternalImports: FRAMEWORKS }),
  mayUse(
    'type:feature',
    [
      'type:domain',
      'type:platform',
      'name:webhooks',
      'name:connectors',
      'name:candidates',
      'name:search',
      'name:intake',
    ],
    {
      bannedExternalImports: [...FRAMEWORKS, ...ONLY_IN_JOBS, ...ONLY_IN_STORE],
    },
  ),
  mayUse('type:app', ['type:domain', 'type:platform', 'type:feature'], {
    bannedExternalImports: [...ONLY_IN_JOBS, ...ONLY_IN_STORE],
  }),
  mayUse('type:test', ['*']),
  { sourceTag: 'name:runtime', bannedExternalImports: [...ONLY_IN_JOBS, ...ONLY_IN_STORE] },
  { sourceTag: 'name:store', bannedExternalImports: ONLY_IN_JOBS },
  { sourceTag: 'name:jobs', bannedExternalImports: ONLY_IN_STORE },
  { sourceTag: 'name:documents', notDependOnLibsWithTags: ['name:extraction'] },
  { sourceTag: 'name:extraction', notDependOnLibsWithTags: ['name:documents'] },
  // How somebody writes is no reason to find them.
  { sourceTag: 'name:search', notDependOnLibsWithTags: ['name:tone'] },
  { sourceTag: 'name:tone', notDependOnLibsWithTags: ['name:documents', 'name:extraction'] },
  // The API faces the network: no parser may be in its process, not even by way of another library.
  { sourceTag: 'name:api', notDependOnLibsWithTags: ['name:documents', 'name:extraction', 'name:pipeline'] },
  { sourceTag: 'name:web', onlyDependOnLibsWithTags: ['name:contracts', 'name:client'] },
];

const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read in one file: libs/runtime/src/settings.ts.',
};
const clockless = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The pure libraries have no clock: pass the date in.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The pure libraries have no clock: pass the date in.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-types/**',
      '**/.build/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/.test-results/**',
      '**/accuracy/benchmark/**',
      '**/accuracy/cases/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx, regexp },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          checkDynamicDependenciesExceptions: ['.*'],
          allow: [],
          depConstraints: boundaries,
        },
      ],
      'no-restricted-syntax': ['error', noProcessEnv],
      'max-lines': ['error', { max: 400 }],
      // Foreign text meets expressions everywhere: none may take more than one way through it.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
      // And those of its rules that find mistakes, not taste.
      ...Object.fromEntries(REGEXP_MISTAKES.map((rule) => [`regexp/${rule}`, 'error'])),
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/runtime/src/settings.ts', '**/*.mjs', '**/test/**', '**/vite.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/src/data/**', '**/*.spec.ts'], rules: { 'max-lines': 'off' } },
  // Tests meet no foreign text.
  {
    files: ['**/*.spec.ts', 'test/**'],
    rules: { 'regexp/no-super-linear-backtracking': 'off', 'regexp/no-super-linear-move': 'off' },
  },
  {
    files: ['**/extraction/src/**/*.ts', '**/skills/src/**/*.ts', '**/tone/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      // node:module loads a dependency when it is used; nothing else of Node may be reached from here.
      'no-restricted-imports': ['error', { patterns: [{ regex: '^node:(?!module$)' }] }],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': ['error', noProcessEnv, ...clockless],
    },
  },
);
