// What was asked is kept by TanStack Query: shown at once again, and asked anew when events say that it changed.
import { QueryClient } from '@tanstack/react-query';
import { Problem } from './call.ts';

const MOST_TRIES = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // The server's own faults and a lost network may pass; anything else stays as it is however often it is asked.
      retry: (failures, error) =>
        failures < MOST_TRIES && error instanceof Problem && (error.status >= 500 || error.status === 0),
      retryDelay: (failures) => 500 * 2 ** failures,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
