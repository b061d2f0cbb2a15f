// People: the list of candidates, one candidate, and several side by side.
import { msg } from '@lingui/core/macro';
import { IconUsers } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';
import { readSearch } from './candidate-search.ts';
import { readPersonSearch } from './candidate-tab.ts';
import { MOST_COMPARED } from './compare-limits.ts';

const listRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/candidates',
  validateSearch: readSearch,
  component: lazyRouteComponent(
    withWords(() => import('./candidates-page.tsx'), 'candidates', 'resume'),
    'CandidatesPage',
  ),
});

const personRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/candidates/$id',
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(
    withWords(() => import('./candidate-page.tsx'), 'candidates', 'resume', 'inbox'),
    'CandidatePage',
  ),
});

const compareRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/compare',
  validateSearch: ({ ids }: Record<string, unknown>): { ids?: string[] } => {
    const given = [ids].flat().filter((id): id is string => typeof id === 'string');
    return given.length ? { ids: [...new Set(given)].slice(0, MOST_COMPARED) } : {};
  },
  component: lazyRouteComponent(
    withWords(() => import('./compare-page.tsx'), 'candidates', 'resume'),
    'ComparePage',
  ),
});

export const candidates = defineFeature({
  routes: [listRoute, personRoute, compareRoute],
  navigation: [
    {
      to: '/candidates',
      label: msg`Candidates`,
      icon: IconUsers,
      group: 'work',
      needs: 'resumes:read',
      order: 20,
      keys: 'g c',
    },
  ],
  stale: { candidate: ['candidates', 'candidate'], resume: ['candidates', 'candidate'], label: ['labels'] },
});
