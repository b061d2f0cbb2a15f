// Finding people: by words, skills, a description of a job, or somebody who is like them.
import { msg } from '@lingui/core/macro';
import { IconSearch } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';
import { readSearchState } from './search-state.ts';

const searchRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/search',
  validateSearch: readSearchState,
  component: lazyRouteComponent(
    withWords(() => import('./search-page.tsx'), 'search'),
    'SearchPage',
  ),
});

export const search = defineFeature({
  routes: [searchRoute],
  navigation: [
    {
      to: '/search',
      label: msg`Search`,
      icon: IconSearch,
      group: 'work',
      needs: 'search',
      order: 30,
      keys: 'g s',
    },
  ],
  stale: { candidate: ['search'], resume: ['search'] },
});
