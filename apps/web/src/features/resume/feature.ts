// One resume beside its original.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const resumeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/resumes/$id',
  // Lines that are marked at first, as “12-14”.
  validateSearch: ({ lines }: Record<string, unknown>): { lines?: string } =>
    typeof lines === 'string' && /^\d{1,6}-\d{1,6}$/.test(lines) ? { lines } : {},
  component: lazyRouteComponent(
    withWords(() => import('./resume-page.tsx'), 'resume', 'inbox'),
    'ResumePage',
  ),
});

export const resume = defineFeature({ routes: [resumeRoute] });
