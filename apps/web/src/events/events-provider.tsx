// One stream of the server's events a tab: what changed elsewhere appears by itself. Where no stream can be had, it is asked every few seconds.
import { useQueryClient } from '@tanstack/react-query';
import type { AnyRoute } from '@tanstack/react-router';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { features } from '../features/index.ts';
import type { Feature } from '../features/define-feature.ts';

const list: readonly Feature<readonly AnyRoute[]>[] = features;
/** Events come in bursts: what they make stale is asked for once for so many milliseconds. */
const GATHER_MS = 250;
const COME_BACK_MS = 5_000;
const POLL_MS = 5_000;

const LiveContext = createContext(false);
/** Whether events come in just now; where not, pages may look more often by themselves. */
export const useIsLive = (): boolean => useContext(LiveContext);

/** First parts of the query keys that an event of this type makes stale. */
export const staleAfter = (type: string): readonly string[] => {
  const [subject = ''] = type.split('.');
  return list.flatMap(({ stale = {} }) => stale[subject] ?? []);
};

export function EventsProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [live, setLive] = useState(false);
  useEffect(() => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const stale = new Set<string>();
    const invalidate = (keys: readonly string[]) => {
      for (const key of keys) stale.add(key);
      gathering ??= setTimeout(() => {
        gathering = undefined;
        const now = [...stale];
        stale.clear();
        for (const key of now) void queries.invalidateQueries({ queryKey: [key] });
      }, GATHER_MS);
    };
    const everything = () =>
      invalidate(list.flatMap(({ stale: subjects = {} }) => Object.values(subjects).flat()));
    let opened = false;
    let types: readonly string[] = [];
    let left = false;
    const open = () => {
      // The browser comes back by itself with Last-Event-ID when the stream ends; a refused one it gives up.
      source = new EventSource('/v1/events');
      source.onopen = () => {
        // Between two streams of which the second is a new one, anything may have happened.
        if (opened) everything();
        opened = true;
        setLive(true);
      };
      source.onerror = () => {
        setLive(false);
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, COME_BACK_MS);
      };
      for (const type of types) source.addEventListener(type, () => invalidate(staleAfter(type)));
    };
    // The table of events comes with all schemas: the first load does without it.
    void import('@vitae/contracts').then(({ webhookEventTypes }) => {
      types = webhookEventTypes;
      if (!left) open();
    });
    const poll = setInterval(() => {
      if (source?.readyState !== EventSource.OPEN && navigator.onLine) everything();
    }, POLL_MS);
    return () => {
      left = true;
      source?.close();
      clearTimeout(again);
      clearTimeout(gathering);
      clearInterval(poll);
    };
  }, [queries]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
