// All routes put together. A page's code is loaded when it is first opened, or when a link to it is pointed at.
import { createRoute, createRouter } from '@tanstack/react-router';
import { features } from './features/index.ts';
import { publicRoutes } from './session/public-routes.ts';
import { appRoute, rootRoute } from './shell/root-route.ts';
import { BrokenPage, LoadingPage, NoSuchPage } from './ui/states.tsx';

/** An address without a page keeps the frame, and with it the way to all others. */
const noSuchRoute = createRoute({ getParentRoute: () => appRoute, path: '$', component: NoSuchPage });
const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  appRoute.addChildren([
    ...features.flatMap(({ routes }): (typeof routes)[number][] => [...routes]),
    noSuchRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
