// The workspace's settings: what is read, shown and sent, fields and skills of its own, its sign-in, its mail address.
import { msg } from '@lingui/core/macro';
import { IconSettings } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const settingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings',
  component: lazyRouteComponent(
    withWords(() => import('./settings-page.tsx'), 'admin-settings'),
    'SettingsPage',
  ),
});

export const adminSettings = defineFeature({
  routes: [settingsRoute],
  navigation: [
    {
      to: '/settings',
      label: msg`Settings`,
      icon: IconSettings,
      group: 'admin',
      needs: 'settings',
      order: 140,
      keys: 'g e',
    },
  ],
});
