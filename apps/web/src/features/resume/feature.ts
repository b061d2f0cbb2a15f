// One resume beside its original.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const resumeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/resumes/$id',
  component: lazyRouteComponent(() => import('./resume-page.tsx'), 'ResumePage'),
});

export const resume = defineFeature({ routes: [resumeRoute] });
