// The roots that features hang their routes on: `appRoute` for whoever is signed in, `rootRoute` for anybody.
import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../i18n/locale.ts';
import { NoSuchPage } from '../ui/states.tsx';
import { RootFrame } from './root-frame.tsx';

export const rootRoute = createRootRoute({ component: RootFrame, notFoundComponent: NoSuchPage });
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: lazyRouteComponent(
    withWords(() => import('./workspace.tsx'), 'inbox'),
    'Workspace',
  ),
});
