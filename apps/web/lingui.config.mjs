// Words of the page: English in the source, German beside each feature, one catalogue a folder so that two people at work on two
// features never meet in one file.
import { formatter } from '@lingui/format-po';

export default {
  sourceLocale: 'en',
  locales: ['en', 'de'],
  fallbackLocales: { default: 'en' },
  format: formatter({ lineNumbers: false, origins: false, printLinguiId: false }),
  catalogs: [
    { path: '<rootDir>/src/features/{name}/locales/{locale}', include: ['<rootDir>/src/features/{name}/'] },
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src/'],
      exclude: ['<rootDir>/src/features/*/**', '<rootDir>/src/dev/**'],
    },
  ],
  rootDir: import.meta.dirname,
};
