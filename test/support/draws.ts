// How much of a page React drew while something was done: work, which is the same on a busy machine, and not time.
import type { Page } from 'playwright-core';

export interface Drawn {
  /** Components that were drawn, first or anew. */
  readonly components: number;
  /** Of the parts that were asked for: those that were drawn anew, and those that came into being. */
  readonly again: number;
  readonly first: number;
}

/** What React keeps of each component, as its own developer tools read it. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
  readonly stateNode: unknown;
}
interface Seen {
  components: number;
  again: Element[];
  first: Element[];
}
type Watched = typeof globalThis & { drawn: Seen; __REACT_DEVTOOLS_GLOBAL_HOOK__: object };

/** In each page that the browser opens from now on. */
export async function watchDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = globalThis as Watched;
    const nothing = (): Seen => ({ components: 0, again: [], first: [] });
    watched.drawn = nothing();
    /** Functions, classes, those with a ref, and those that are kept (memo). */
    const COMPONENTS = [0, 1, 11, 15];
    const HOST = 5;
    const PERFORMED_WORK = 1;
    const elementOf = (fiber: Fiber | null): Element | undefined => {
      for (let at = fiber; at; at = at.child)
        if (at.tag === HOST) return at.stateNode instanceof Element ? at.stateNode : undefined;
      return undefined;
    };
    const count = (fiber: Fiber, isFirst: boolean) => {
      watched.drawn.components++;
      const element = elementOf(fiber.child);
      if (element) watched.drawn[isFirst ? 'first' : 'again'].push(element);
    };
    const look = (fiber: Fiber) => {
      const before = fiber.alternate;
      if (COMPONENTS.includes(fiber.tag) && (!before || fiber.flags & PERFORMED_WORK)) count(fiber, !before);
      // The same children: nothing below was looked at.
      if (before && before.child === fiber.child) return;
      for (let child = fiber.child; child; child = child.sibling) look(child);
    };
    watched.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_id: number, root: { current: Fiber }) => look(root.current),
      onCommitFiberUnmount: () => undefined,
    };
  });
}

/** What was drawn while something was done and in the moment after it; `part` is a selector of the elements that are counted apart. */
export async function drawnBy(page: Page, part: string, work: () => Promise<unknown>): Promise<Drawn> {
  const settled = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  await settled();
  await page.evaluate(() => {
    (globalThis as Watched).drawn = { components: 0, again: [], first: [] };
  });
  await work();
  await settled();
  return page.evaluate((selector) => {
    const { components, again, first } = (globalThis as Watched).drawn;
    const such = (elements: readonly Element[]) => elements.filter((one) => one.matches(selector)).length;
    return { components, again: such(again), first: such(first) };
  }, part);
}
