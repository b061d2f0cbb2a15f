// Pages for whoever is not signed in: mails link to them, and whoever runs Vitae has one.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../i18n/locale.ts';
import { rootRoute } from '../shell/root-route.ts';

export const publicRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/invitation',
    component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/forgotten-password',
    component: lazyRouteComponent(() => import('./forgotten-password-page.tsx'), 'ForgottenPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-up',
    component: lazyRouteComponent(() => import('./sign-up-page.tsx'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/new-password',
    component: lazyRouteComponent(() => import('./new-password-page.tsx'), 'NewPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/operator',
    component: lazyRouteComponent(
      withWords(() => import('../features/operator/operator-page.tsx'), 'operator'),
      'OperatorPage',
    ),
  }),
] as const;
