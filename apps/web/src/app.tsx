// Who is signed in, and what is shown to them: nothing yet, the sign-in, or the workspace. A session that ends puts the
// sign-in over the workspace; what was open stays under it.
import type { Session } from '@vitae/contracts';
import { useEffect, useState } from 'react';
import { client, isSignedOut, messageOf, onSignedOut } from './client.ts';
import { SignIn } from './session/sign-in.tsx';
import { Workspace } from './workspace.tsx';

type State =
  | { kind: 'loading' }
  | { kind: 'out' }
  | { kind: 'in'; session: Session; ended: boolean; round: number }
  | { kind: 'broken'; message: string };

export function App() {
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    client.session().then(
      (session) => setState({ kind: 'in', session, ended: false, round: 0 }),
      (error: unknown) =>
        setState(isSignedOut(error) ? { kind: 'out' } : { kind: 'broken', message: messageOf(error) }),
    );
    return onSignedOut(() => setState((old) => (old.kind === 'in' ? { ...old, ended: true } : old)));
  }, []);

  if (state.kind === 'loading')
    return (
      <p className="lone" role="status">
        Loading…
      </p>
    );
  if (state.kind === 'broken')
    return (
      <p className="lone error" role="alert">
        {state.message}
      </p>
    );
  const signIn = (session: Session) =>
    setState((old) => ({
      kind: 'in',
      session,
      ended: false,
      round: old.kind === 'in' ? old.round + 1 : 0,
    }));
  if (state.kind === 'out') return <SignIn onSignedIn={signIn} />;

  const { session, ended, round } = state;
  return (
    <>
      <div inert={ended}>
        {/* Another member's workspace is another one; the same member's goes on where it was. */}
        <Workspace
          key={`${session.tenant.id} ${session.member.id}`}
          session={session}
          round={round}
          onSignOut={() => setState({ kind: 'out' })}
        />
      </div>
      {ended && <SignIn over onSignedIn={signIn} />}
    </>
  );
}
