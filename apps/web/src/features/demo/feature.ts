// Demo people: offered where there is nothing yet, and gone again in one click.
import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const demoRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/demo-data',
  component: lazyRouteComponent(
    withWords(() => import('./demo-page.tsx'), 'demo'),
    'DemoPage',
  ),
});

export const demo = defineFeature({
  routes: [demoRoute],
  commands: [
    { id: 'demo data', label: msg`Demo people`, needs: 'imports', run: (goTo) => goTo('/demo-data') },
  ],
});
