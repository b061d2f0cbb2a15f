// Members of the workspace: who is in, in which role, and who is invited.
import { msg } from '@lingui/core/macro';
import { IconUsersGroup } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';

const membersRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/members',
  component: lazyRouteComponent(
    withWords(() => import('./members-page.tsx'), 'admin-members'),
    'MembersPage',
  ),
});

export const adminMembers = defineFeature({
  routes: [membersRoute],
  navigation: [
    {
      to: '/members',
      label: msg`Members`,
      icon: IconUsersGroup,
      group: 'admin',
      needs: 'members',
      order: 110,
      keys: 'g r',
    },
  ],
});
