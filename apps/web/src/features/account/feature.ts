// One's own account: password, second factor, where one is signed in. Everybody has it.
import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const accountRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
});

export const account = defineFeature({
  routes: [accountRoute],
  commands: [{ id: 'account', label: msg`Your account`, run: (goTo) => goTo('/account') }],
});
