// Whether groups of people were chosen at like rates: the impact report.
import { msg } from '@lingui/core/macro';
import { IconScale } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const OUTCOMES = ['short_listed', 'interviewed', 'offered', 'hired'] as const;
export interface ImpactSearch {
  readonly process?: string;
  readonly from?: string;
  readonly to?: string;
  readonly outcome?: (typeof OUTCOMES)[number];
  readonly measure?: 'scoring';
}
const given = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What of an address is a filter of this page. */
export function readImpactSearch(search: Readonly<Record<string, unknown>>): ImpactSearch {
  const process = given(search['process']);
  const from = given(search['from']);
  const to = given(search['to']);
  const outcome = OUTCOMES.find((known) => known === search['outcome']);
  return {
    ...(process && { process }),
    ...(from && { from }),
    ...(to && { to }),
    ...(outcome && { outcome }),
    ...(search['measure'] === 'scoring' && { measure: 'scoring' }),
  };
}

const impactRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/impact',
  validateSearch: readImpactSearch,
  component: lazyRouteComponent(
    withWords(() => import('./impact-page.tsx'), 'admin-impact'),
    'ImpactPage',
  ),
});

export const adminImpact = defineFeature({
  routes: [impactRoute],
  navigation: [
    {
      to: '/impact',
      label: msg`Fairness report`,
      icon: IconScale,
      group: 'admin',
      needs: 'categories',
      order: 155,
    },
  ],
});
