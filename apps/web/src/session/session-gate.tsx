// Nothing of the workspace without a session. One that ends puts the sign-in over what was open: nothing typed is lost.
import { Trans, useLingui } from '@lingui/react/macro';
import { Modal, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { showSession, signOut, switchTenant, type Session } from '@vitae/client';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { call, isSignedOut, onSignedOut } from '../api/call.ts';
import { LoadingPage, BrokenPage } from '../ui/states.tsx';
import { SessionContext } from './session.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInPage } from './sign-in-page.tsx';

const KEY = ['session'] as const;
const isSamePerson = (a: Session, b: Session) => a.member.id === b.member.id && a.tenant.id === b.tenant.id;

/** Null: nobody is signed in, which is an answer as good as another. */
const askSession = () =>
  call(showSession()).catch((error: unknown) => {
    if (isSignedOut(error)) return null;
    throw error;
  });

export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const router = useRouter();
  const { data: session, error } = useQuery({ queryKey: KEY, queryFn: askSession, staleTime: Infinity });
  const [ended, setEnded] = useState(false);
  useEffect(() => onSignedOut(() => setEnded(true)), []);

  const enter = useCallback(
    (next: Session) => {
      const before = queries.getQueryData<Session | null>(KEY);
      setEnded(false);
      // Nothing of another person or tenant may be seen, not even for the blink of an eye.
      if (before && !isSamePerson(before, next)) queries.clear();
      queries.setQueryData(KEY, next);
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
        queries.clear();
        queries.setQueryData(KEY, null);
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
  if (!state || !session) return <SignInPage onSignedIn={enter} />;
  return (
    <SessionContext value={state}>
      <div key={`${session.tenant.id} ${session.member.id}`} className="session">
        {children}
      </div>
      <Modal
        opened={ended}
        onClose={() => undefined}
        withCloseButton={false}
        closeOnClickOutside={false}
        closeOnEscape={false}
        title={t`Sign in again`}
        centered
      >
        <Text c="dimmed" mb="md">
          <Trans>Your session has ended. Sign in to go on where you were.</Trans>
        </Text>
        <SignInForm onSignedIn={enter} email={session.member.email} tenantId={session.tenant.id} />
      </Modal>
    </SessionContext>
  );
}
