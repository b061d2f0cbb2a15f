// Questions about people, answered in their resumes’ own words where the language model is on.
import { msg } from '@lingui/core/macro';
import { IconMessageQuestion } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const askRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/ask',
  // The question that was asked: for a day its answer can be seen again.
  validateSearch: ({ id }: Record<string, unknown>): { id?: string } =>
    typeof id === 'string' && UUID.test(id) ? { id } : {},
  component: lazyRouteComponent(
    withWords(() => import('./ask-page.tsx'), 'ask'),
    'AskPage',
  ),
});

export const ask = defineFeature({
  routes: [askRoute],
  navigation: [
    {
      to: '/ask',
      label: msg`Ask`,
      icon: IconMessageQuestion,
      group: 'work',
      needs: 'search',
      onlyWithAsking: true,
      order: 35,
      keys: 'g a',
    },
  ],
});
