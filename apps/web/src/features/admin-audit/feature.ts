// The audit log: who saw, changed, exported and deleted what.
import { msg } from '@lingui/core/macro';
import { IconHistory } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

export interface AuditSearch {
  readonly action?: string;
  readonly actorId?: string;
  readonly subjectId?: string;
  /** Days, as YYYY-MM-DD; the last one counts. */
  readonly from?: string;
  readonly to?: string;
}
const FILTERS = ['action', 'actorId', 'subjectId', 'from', 'to'] as const;

const auditRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/audit',
  validateSearch: (search): AuditSearch =>
    Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = search[name];
        return typeof value === 'string' && value ? [[name, value]] : [];
      }),
    ),
  component: lazyRouteComponent(
    withWords(() => import('./audit-page.tsx'), 'admin-audit'),
    'AuditPage',
  ),
});

export const adminAudit = defineFeature({
  routes: [auditRoute],
  navigation: [
    {
      to: '/audit',
      label: msg`Audit log`,
      icon: IconHistory,
      group: 'admin',
      needs: 'audit',
      order: 170,
      keys: 'g l',
    },
  ],
});
