// Connectors: the applicant tracking systems that people are pushed to.
import { msg } from '@lingui/core/macro';
import { IconPlugConnected } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

export interface ConnectorSearch {
  /** The connector whose pushes are shown. */
  readonly of?: string;
}

const connectorsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/connectors',
  validateSearch: (search): ConnectorSearch => {
    const of = search['of'];
    return typeof of === 'string' ? { of } : {};
  },
  component: lazyRouteComponent(
    withWords(() => import('./connectors-page.tsx'), 'admin-connectors'),
    'ConnectorsPage',
  ),
});

export const adminConnectors = defineFeature({
  routes: [connectorsRoute],
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
