// The inbox: what came in lately, and the place to drop more.
import { msg } from '@lingui/core/macro';
import { IconInbox } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/locale.ts';
import { appRoute } from '../../shell/root-route.ts';
import { defineFeature } from '../define-feature.ts';
import { chooseFiles } from './choose-files.ts';

const inboxRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  component: lazyRouteComponent(
    withWords(() => import('./inbox-page.tsx'), 'inbox', 'demo', 'admin-settings'),
    'InboxPage',
  ),
});

export const inbox = defineFeature({
  routes: [inboxRoute],
  navigation: [
    {
      to: '/',
      label: msg`Resumes`,
      icon: IconInbox,
      group: 'work',
      needs: 'resumes:read',
      order: 10,
      keys: 'g i',
    },
  ],
  commands: [
    {
      id: 'send resumes',
      label: msg`Send resumes`,
      needs: 'resumes:write',
      keys: 'u',
      run: (goTo) => {
        goTo('/');
        chooseFiles();
      },
    },
  ],
  stale: { resume: ['resumes', 'resume'] },
});
