// What the workspace uses, day by day, and what its plan allows.
import { msg } from '@lingui/core/macro';
import { IconChartBar } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const SPANS = [7, 30, 90, 365] as const;
export interface UsageSearch {
  /** Days up to today. */
  readonly days?: (typeof SPANS)[number];
  readonly of?: string;
}

const usageRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/usage',
  validateSearch: (search): UsageSearch => {
    const days = SPANS.find((span) => span === Number(search['days']));
    const of = search['of'];
    return { ...(days && { days }), ...(typeof of === 'string' && { of }) };
  },
  component: lazyRouteComponent(
    withWords(() => import('./usage-page.tsx'), 'admin-usage'),
    'UsagePage',
  ),
});

export const adminUsage = defineFeature({
  routes: [usageRoute],
  navigation: [
    {
      to: '/usage',
      label: msg`Usage and plan`,
      icon: IconChartBar,
      group: 'admin',
      needs: 'usage',
      order: 160,
      keys: 'g u',
    },
  ],
});
