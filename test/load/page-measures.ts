// What a browser itself tells of a page: tasks that kept its thread, frames that were late, and from what somebody did to the next paint.
import type { Page } from 'playwright-core';

/** All in milliseconds. */
export interface Felt {
  /** The longest task, and how many took longer than 100. */
  readonly longestTask: number;
  readonly longTasks: number;
  /** The longest from the beginning of a frame's work to its end (long-animation-frame). */
  readonly longestFrame: number;
  readonly frames: number;
  /** Of 60 a second those that were not there. */
  readonly dropped: number;
  /** The slowest interaction (event timing), and how many there were. */
  readonly interaction: number;
  readonly interactions: number;
  /** What that was. */
  readonly slowest: string;
}

interface Seen {
  tasks: number[];
  longFrames: number[];
  events: { duration: number; interactionId: number; name: string }[];
  frames: number[];
}
type Watched = typeof globalThis & { seen: Seen };

/** In each page that the browser opens from now on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { tasks: [], longFrames: [], events: [], frames: [] };
    (globalThis as Watched).seen = seen;
    const observe = (options: PerformanceObserverInit, keep: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe(options);
    observe({ type: 'longtask', buffered: true }, ({ duration }) => seen.tasks.push(duration));
    observe({ type: 'long-animation-frame', buffered: true }, ({ duration }) =>
      seen.longFrames.push(duration),
    );
    // 16 is the least that a browser tells of.
    observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit, (entry) => {
      const { interactionId, duration, name } = entry as PerformanceEventTiming;
      if (interactionId) seen.events.push({ interactionId, duration, name });
    });
    const next = (at: number) => {
      seen.frames.push(at);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    performance.setResourceTimingBufferSize(10_000);
  });
}

const FRAME_MS = 1_000 / 60;
/** Entries come a moment after what they tell of. */
const TOLD_MS = 300;

/** What was felt of the page while something was done to it; all is of the page that is open at the end. */
export async function felt(page: Page, work: () => Promise<void>): Promise<Felt> {
  const reset = () => {
    const { seen } = globalThis as Watched;
    seen.tasks = [];
    seen.longFrames = [];
    seen.events = [];
    seen.frames = [];
  };
  await page.waitForTimeout(TOLD_MS);
  await page.evaluate(reset);
  await work();
  await page.waitForTimeout(TOLD_MS);
  const seen = await page.evaluate(() => (globalThis as Watched).seen);
  const most = (values: readonly number[]) => Math.round(Math.max(0, ...values));
  const late = seen.frames.slice(1).map((at, i) => at - (seen.frames[i] ?? at));
  const [slowest] = seen.events.toSorted((a, b) => b.duration - a.duration);
  return {
    longestTask: most(seen.tasks),
    longTasks: seen.tasks.filter((ms) => ms > 100).length,
    longestFrame: most(seen.longFrames),
    frames: seen.frames.length,
    dropped: late.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / FRAME_MS) - 1), 0),
    interaction: most(seen.events.map(({ duration }) => duration)),
    interactions: new Set(seen.events.map(({ interactionId }) => interactionId)).size,
    slowest: slowest?.name ?? '',
  };
}

/**
 * From another address of the list to its rows on the screen, and to its counts, in milliseconds; these are not asked for again where the
 * order alone is another.
 */
export function answerOf(page: Page, address: string): Promise<{ rows: number; facets: number | null }> {
  return page.evaluate(async (to) => {
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    performance.clearResourceTimings();
    const answered = (part: RegExp) =>
      performance.getEntriesByType('resource').some((entry) => {
        const { name, responseEnd } = entry as PerformanceResourceTiming;
        return part.test(name) && responseEnd > 0;
      });
    const until = async (isSo: () => boolean) => {
      while (!isSo()) {
        if (performance.now() - began > 60_000) throw new Error(`no answer to ${to}`);
        await new Promise(requestAnimationFrame);
      }
      await painted();
      return performance.now() - began;
    };
    const began = performance.now();
    // The router watches it.
    history.pushState(null, '', to);
    const isThere = () =>
      answered(/\/v1\/candidates\?.*limit=100\b/) &&
      document.querySelector('.people-list')?.getAttribute('data-old') === null;
    const [rows, facets] = await Promise.all([
      until(isThere),
      /[?&]sort=/.test(to) ? null : until(() => answered(/\/v1\/candidates\/facets/)),
    ]);
    return { rows, facets };
  }, address);
}
