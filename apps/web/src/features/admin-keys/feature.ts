// API keys: what programs come in with.
import { msg } from '@lingui/core/macro';
import { IconKey } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const keysRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/api-keys',
  component: lazyRouteComponent(
    withWords(() => import('./keys-page.tsx'), 'admin-keys'),
    'KeysPage',
  ),
});

export const adminKeys = defineFeature({
  routes: [keysRoute],
  navigation: [
    {
      to: '/api-keys',
      label: msg`API keys`,
      icon: IconKey,
      group: 'admin',
      needs: 'keys',
      order: 120,
      keys: 'g k',
    },
  ],
});
