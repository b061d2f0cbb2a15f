// Connectors: the applicant tracking systems that people are pushed to.
import { msg } from '@lingui/core/macro';
import { IconPlugConnected } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const STATES = ['pending', 'held', 'done', 'failed'] as const;
export interface ConnectorSearch {
  /** The pushes that are shown; all without it. */
  readonly status?: (typeof STATES)[number];
}

const connectorsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/connectors',
  component: lazyRouteComponent(
    withWords(() => import('./connectors-page.tsx'), 'admin-connectors'),
    'ConnectorsPage',
  ),
});
const connectorRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/connectors/$id',
  validateSearch: (search): ConnectorSearch => {
    const status = STATES.find((known) => known === search['status']);
    return status ? { status } : {};
  },
  component: lazyRouteComponent(
    withWords(() => import('./connector-page.tsx'), 'admin-connectors'),
    'ConnectorPage',
  ),
});

export const adminConnectors = defineFeature({
  routes: [connectorsRoute, connectorRoute],
  navigation: [
    {
      to: '/connectors',
      label: msg`Connectors`,
      icon: IconPlugConnected,
      group: 'admin',
      needs: 'connectors',
      order: 135,
    },
  ],
  stale: { connector: ['connectors'] },
});
