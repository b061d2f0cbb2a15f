// Privacy: how long people are kept, erasing one, candidates' own requests, receipts.
import { msg } from '@lingui/core/macro';
import { IconShieldLock } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const privacyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/privacy',
  component: lazyRouteComponent(
    withWords(() => import('./privacy-page.tsx'), 'admin-privacy'),
    'PrivacyPage',
  ),
});

export const adminPrivacy = defineFeature({
  routes: [privacyRoute],
  navigation: [
    {
      to: '/privacy',
      label: msg`Privacy`,
      icon: IconShieldLock,
      group: 'admin',
      needs: 'privacy:erase',
      order: 150,
      keys: 'g p',
    },
  ],
  stale: { candidate: ['privacy'] },
});
