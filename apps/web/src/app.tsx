// The frame of the page: who is signed in, and which of the two views is shown.
import type { Session } from '@vitae/contracts';
import { useEffect, useState } from 'react';
import { Link, Navigate, Route, Routes } from 'react-router';
import { client, isSignedOut, messageOf } from './client.ts';
import { ResumePage } from './resume/resume-page.tsx';
import { ResumesPage } from './resumes/resumes-page.tsx';
import { SignIn } from './session/sign-in.tsx';

type State =
  | { kind: 'loading' }
  | { kind: 'out' }
  | { kind: 'in'; session: Session }
  | { kind: 'broken'; message: string };

export function App() {
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    client.session().then(
      (session) => setState({ kind: 'in', session }),
      (error: unknown) =>
        setState(isSignedOut(error) ? { kind: 'out' } : { kind: 'broken', message: messageOf(error) }),
    );
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
  if (state.kind === 'out') return <SignIn onSignedIn={(session) => setState({ kind: 'in', session })} />;

  const signOut = () => void client.signOut().finally(() => setState({ kind: 'out' }));
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="bar">
        <Link to="/" className="brand" aria-label="Vitae, all resumes">
          <img src="/icon.svg" alt="" width="26" height="26" /> Vitae
        </Link>
        <span className="grow" />
        <span className="who">
          {state.session.tenant.name} <span aria-hidden="true">·</span> {state.session.member.email}
        </span>
        <button type="button" className="quiet" onClick={signOut}>
          Sign out
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <Routes>
          <Route path="/" element={<ResumesPage />} />
          <Route path="/resumes/:id" element={<ResumePage />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </main>
    </>
  );
}
