import type { Session } from '@vitae/contracts';
import { useState, type FormEvent } from 'react';
import { client, messageOf } from '../client.ts';

interface SignInProps {
  readonly onSignedIn: (session: Session) => void;
  /** The session has ended: the form lies over what was open. */
  readonly over?: boolean;
}

export function SignIn({ onSignedIn, over = false }: SignInProps) {
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(undefined);
    client
      .signIn({ email: String(form.get('email')), password: String(form.get('password')) })
      .then(onSignedIn, (problem: unknown) => setError(messageOf(problem)))
      .finally(() => setBusy(false));
  };

  return (
    <main className={over ? 'sign-in over' : 'sign-in'}>
      <form onSubmit={submit} aria-label="Sign in">
        <h1>
          <img src="/icon.svg" alt="" width="34" height="34" /> Vitae
        </h1>
        <p className="hint">
          {over
            ? 'Your session has ended. Sign in to go on where you were.'
            : 'Resumes in, profiles out. Every value shows where it was read.'}
        </p>
        <label>
          E-mail
          <input name="email" type="email" autoComplete="username" required autoFocus />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        {error && (
          <p className="error" role="alert">
            {error}
          </p>
        )}
        <button type="submit" className="primary" disabled={busy}>
          {busy ? 'Signing in…' : 'Sign in'}
        </button>
        {!over && (
          <p className="hint small">
            The first start prints the login and keeps it in <code>first-run.json</code> in the data folder.
          </p>
        )}
      </form>
    </main>
  );
}
