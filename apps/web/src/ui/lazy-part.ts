import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** In milliseconds: the first page has come by then. */
const LATER_MS = 2_000;

/**
 * A part that nobody sees at first (a dialog, an open menu): its code comes once it is drawn, or a little after the first page, so that it
 * is there without a wait and also while the network is away. Draw it within a `Suspense`.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  setTimeout(() => void load().catch(() => undefined), LATER_MS);
  return lazy(load);
}
