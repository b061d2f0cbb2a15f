// For whoever builds on Vitae: first calls with a key of one's own, the API's reference, webhooks tried out, and what happened.
import { msg } from '@lingui/core/macro';
import { IconApi, IconBook2, IconTimelineEvent, IconWebhook } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const callsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/developer',
  component: lazyRouteComponent(
    withWords(() => import('./first-calls-page.tsx'), 'developer'),
    'FirstCallsPage',
  ),
});
const referenceRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/api-reference',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } =>
    typeof q === 'string' && q ? { q } : {},
  component: lazyRouteComponent(
    withWords(() => import('./reference-page.tsx'), 'developer'),
    'ReferencePage',
  ),
});
const testerRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/webhook-tester',
  component: lazyRouteComponent(
    withWords(() => import('./webhook-tester-page.tsx'), 'developer', 'admin-webhooks'),
    'WebhookTesterPage',
  ),
});
const eventsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/event-log',
  component: lazyRouteComponent(
    withWords(() => import('./event-log-page.tsx'), 'developer'),
    'EventLogPage',
  ),
});

/** Any event is one more line of the log. */
const LOG = ['events'];
const subjects = ['resume', 'candidate', 'import', 'quota', 'connector'];

export const developer = defineFeature({
  routes: [callsRoute, referenceRoute, testerRoute, eventsRoute],
  navigation: [
    {
      to: '/developer',
      label: msg`First calls`,
      icon: IconApi,
      group: 'developer',
      needs: 'keys',
      order: 200,
    },
    {
      to: '/api-reference',
      label: msg`API reference`,
      icon: IconBook2,
      group: 'developer',
      needs: 'keys',
      order: 210,
    },
    {
      to: '/webhook-tester',
      label: msg`Webhook tester`,
      icon: IconWebhook,
      group: 'developer',
      needs: 'webhooks',
      order: 220,
    },
    {
      to: '/event-log',
      label: msg`Event log`,
      icon: IconTimelineEvent,
      group: 'developer',
      needs: 'webhooks',
      order: 230,
    },
  ],
  stale: Object.fromEntries(subjects.map((subject) => [subject, LOG])),
});
