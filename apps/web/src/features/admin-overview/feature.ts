// The state of everything at one glance, for owners and admins.
import { msg } from '@lingui/core/macro';
import { IconLayoutDashboard } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';
import { spanOf, type Span } from './spans.ts';

const overviewRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/overview',
  validateSearch: (search): { readonly days?: Span } =>
    search['days'] === undefined ? {} : { days: spanOf(search['days']) },
  component: lazyRouteComponent(
    withWords(() => import('./overview-page.tsx'), 'admin-overview', 'admin-usage'),
    'OverviewPage',
  ),
});

export const adminOverview = defineFeature({
  routes: [overviewRoute],
  navigation: [
    {
      to: '/overview',
      label: msg`Overview`,
      icon: IconLayoutDashboard,
      group: 'admin',
      needs: 'usage',
      order: 100,
      keys: 'g o',
    },
  ],
  stale: { resume: ['overview'], webhook: ['webhooks'], quota: ['plan'] },
});
