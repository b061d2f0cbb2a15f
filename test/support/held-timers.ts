// What a page does a moment after somebody has stopped typing, when a test says: on a busy machine a moment is over before the next key.
import type { Page } from 'playwright-core';

/** From now on such timers are held; quicker and slower ones run as ever. Returns what runs those that are held then, and holds no others. */
export async function holdTimers(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const held = new Map<number, () => void>();
    const usual = { set: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window) };
    const set = (run: () => void, milliseconds = 0, ...rest: unknown[]) => {
      const id = usual.set(run, milliseconds, ...rest);
      if (milliseconds < 200 || milliseconds > 400) return id;
      usual.clear(id);
      held.set(id, run);
      return id;
    };
    Object.assign(window, {
      setTimeout: set,
      clearTimeout: (id: number) => held.delete(id) || usual.clear(id),
      runHeld: () => {
        Object.assign(window, { setTimeout: usual.set, clearTimeout: usual.clear });
        held.forEach((run) => run());
      },
    });
  });
  return () => page.evaluate('runHeld()');
}
