// One's own account: password, second factor, where one is signed in. Everybody has it.
import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const accountRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/account',
  component: lazyRouteComponent(
    withWords(() => import('./account-page.tsx'), 'account'),
    'AccountPage',
  ),
});

export const account = defineFeature({
  routes: [accountRoute],
  commands: [{ id: 'account', label: msg`Your account`, run: (goTo) => goTo('/account') }],
});
