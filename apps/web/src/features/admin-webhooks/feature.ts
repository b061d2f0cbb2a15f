// Webhook endpoints: where events are sent, and what became of each.
import { msg } from '@lingui/core/macro';
import { IconWebhook } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const STATES = ['pending', 'delivered', 'failed'] as const;
export interface EndpointSearch {
  readonly status?: (typeof STATES)[number];
}

const endpointsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/webhooks',
  component: lazyRouteComponent(
    withWords(() => import('./endpoints-page.tsx'), 'admin-webhooks'),
    'EndpointsPage',
  ),
});
const endpointRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/webhooks/$id',
  validateSearch: (search): EndpointSearch => {
    const status = STATES.find((known) => known === search['status']);
    return status ? { status } : {};
  },
  component: lazyRouteComponent(
    withWords(() => import('./endpoint-page.tsx'), 'admin-webhooks'),
    'EndpointPage',
  ),
});

export const adminWebhooks = defineFeature({
  routes: [endpointsRoute, endpointRoute],
  navigation: [
    {
      to: '/webhooks',
      label: msg`Webhooks`,
      icon: IconWebhook,
      group: 'admin',
      needs: 'webhooks',
      order: 130,
      keys: 'g w',
    },
  ],
  stale: { webhook: ['webhooks'] },
});
