// Imports of spreadsheets: their list, a new one, and each on a page of its own until its last bad row is mended.
import { msg } from '@lingui/core/macro';
import { IconTableImport } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const listRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports',
  component: lazyRouteComponent(
    withWords(() => import('./imports-page.tsx'), 'imports'),
    'ImportsPage',
  ),
});
const newRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports/new',
  component: lazyRouteComponent(
    withWords(() => import('./new-import-page.tsx'), 'imports'),
    'NewImportPage',
  ),
});
const oneRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports/$id',
  component: lazyRouteComponent(
    withWords(() => import('./import-page.tsx'), 'imports'),
    'ImportPage',
  ),
});
const mendRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports/$id/mend',
  component: lazyRouteComponent(
    withWords(() => import('./mend-page.tsx'), 'imports'),
    'MendPage',
  ),
});

export const imports = defineFeature({
  routes: [listRoute, newRoute, oneRoute, mendRoute],
  navigation: [
    {
      to: '/imports',
      label: msg`Imports`,
      icon: IconTableImport,
      group: 'work',
      needs: 'imports',
      order: 50,
      keys: 'g t',
    },
  ],
  commands: [
    {
      id: 'new import',
      label: msg`Import a spreadsheet`,
      needs: 'imports',
      run: (goTo) => goTo('/imports/new'),
    },
  ],
  stale: { import: ['imports', 'import'] },
});
