// The map: candidates and skills as points, those that are alike near each other.
import { msg } from '@lingui/core/macro';
import { IconMap2 } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

export interface MapState {
  /** Candidates where it is absent. */
  readonly of?: 'skills';
  /** The only cluster that is listed. */
  readonly cluster?: number;
}

const mapRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/map',
  validateSearch: ({ of, cluster }: Record<string, unknown>): MapState => ({
    ...(of === 'skills' && { of }),
    ...(typeof cluster === 'number' && Number.isInteger(cluster) && cluster >= 0 && { cluster }),
  }),
  component: lazyRouteComponent(
    withWords(() => import('./map-page.tsx'), 'map'),
    'MapPage',
  ),
});

export const map = defineFeature({
  routes: [mapRoute],
  navigation: [
    { to: '/map', label: msg`Map`, icon: IconMap2, group: 'work', needs: 'search', order: 40, keys: 'g m' },
  ],
});
