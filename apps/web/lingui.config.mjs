// Words of the page: English in the source, German beside each feature, one catalogue a folder so that two people at work on two
// features never meet in one file. What a `feature.ts` says (navigation, commands) is in the
// first load, and so has a catalogue of its own, beside the shell that shows it.
import { formatter } from '@lingui/format-po';

export default {
  sourceLocale: 'en',
  locales: ['en', 'de'],
  fallbackLocales: { default: 'en' },
  format: formatter({ lineNumbers: false, origins: false, printLinguiId: false }),
  catalogs: [
    {
      path: '<rootDir>/src/features/{name}/locales/{locale}',
      include: ['<rootDir>/src/features/{name}/'],
      exclude: ['<rootDir>/src/features/{name}/feature.ts'],
    },
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src/'],
      exclude: ['<rootDir>/src/features/*/**', '<rootDir>/src/dev/**'],
    },
    { path: '<rootDir>/src/shell/locales/{locale}', include: ['<rootDir>/src/features/*/feature.ts'] },
  ],
  rootDir: import.meta.dirname,
};
