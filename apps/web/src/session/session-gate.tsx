// Nothing of the workspace without a session. One that ends puts the sign-in over what was open: nothing typed is lost.
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { showSession, signOut, switchTenant, type Session } from '@vitae/client';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { call, isSignedOut, onSignedOut } from '../api/call.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { LoadingPage, BrokenPage } from '../ui/states.tsx';
import { forgetDrafts, keepDraftsOf } from './kept-drafts.ts';
import { SessionContext } from './session.ts';

const SignInPage = lazy(() => import('./sign-in-page.tsx'));
const SignInAgain = lazyPart(() => import('./sign-in-again.tsx'));

const KEY = ['session'] as const;
const isSamePerson = (a: Session, b: Session) => a.member.id === b.member.id && a.tenant.id === b.tenant.id;

/** Null: nobody is signed in, which is an answer as good as another. */
const askSession = async () => {
  try {
    const session = await call(showSession());
    keepDraftsOf(session.member.id);
    return session;
  } catch (error) {
    if (isSignedOut(error)) return null;
    throw error;
  }
};

/** Before anything is drawn anew. Who is signed in stays: a query that is cleared away is one whose next answer nobody looks at. */
function forgetAllBut([kept]: readonly [string], queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== kept });
  queries.getMutationCache().clear();
}

export function SessionGate({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const router = useRouter();
  const { data: session, error } = useQuery({ queryKey: KEY, queryFn: askSession, staleTime: Infinity });
  const [ended, setEnded] = useState(false);
  const [everEnded, setEverEnded] = useState(false);
  useEffect(
    () =>
      onSignedOut(() => {
        setEnded(true);
        setEverEnded(true);
      }),
    [],
  );

  const enter = useCallback(
    (next: Session) => {
      const before = queries.getQueryData<Session | null>(KEY);
      setEnded(false);
      // Nothing of another person or tenant may be seen, not even for the blink of an eye.
      keepDraftsOf(next.member.id);
      queries.setQueryData(KEY, next);
      if (before && !isSamePerson(before, next)) forgetAllBut(KEY, queries);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
    },
    [queries],
  );

  const state = useMemo(() => {
    if (!session) return undefined;
    return {
      session,
      signOut: async () => {
        await call(signOut()).catch(() => undefined);
        setEnded(false);
        forgetDrafts();
        queries.setQueryData(KEY, null);
        forgetAllBut(KEY, queries);
      },
      switchTenant: async (tenantId: string) => {
        const next = await call(switchTenant({ body: { tenantId } }));
        await router.navigate({ to: '/' });
        enter(next);
      },
    };
  }, [session, queries, router, enter]);

  if (error) return <BrokenPage error={error} />;
  if (session === undefined) return <LoadingPage />;
  if (!state || !session)
    return (
      <Suspense fallback={<LoadingPage />}>
        <SignInPage onSignedIn={enter} />
      </Suspense>
    );
  return (
    <SessionContext value={state}>
      <div key={`${session.tenant.id} ${session.member.id}`} className="session">
        {children}
      </div>
      {everEnded && (
        <Suspense fallback={null}>
          <SignInAgain session={session} open={ended} onSignedIn={enter} />
        </Suspense>
      )}
    </SessionContext>
  );
}
