// The frame around every view of whoever is signed in: the bar, the views, files on their way, and the whole page as a
// place to drop more.
import type { Session } from '@vitae/contracts';
import { Link, Route, Routes } from 'react-router';
import { client } from './client.ts';
import { ResumePage } from './resume/resume-page.tsx';
import { DropAnywhere } from './resumes/drop-anywhere.tsx';
import { ResumesContext } from './resumes/resumes-context.ts';
import { ResumesPage } from './resumes/resumes-page.tsx';
import { UploadTray } from './resumes/upload-tray.tsx';
import { useResumes } from './resumes/use-resumes.ts';

interface WorkspaceProps {
  readonly session: Session;
  /** How often this member has signed in again: what could not be had before is asked for anew. */
  readonly round: number;
  readonly onSignOut: () => void;
}

export function Workspace({ session, round, onSignOut }: WorkspaceProps) {
  // Here and not in the list: it outlives a look at one resume.
  const resumes = useResumes(round);
  const signOut = () => void client.signOut().finally(onSignOut);
  return (
    <ResumesContext value={resumes}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="bar">
        <Link to="/" className="brand" aria-label="Vitae, all resumes">
          <img src="/icon.svg" alt="" width="26" height="26" /> Vitae
        </Link>
        <span className="grow" />
        <span className="who">
          {session.tenant.name} <span aria-hidden="true">·</span> {session.member.email}
        </span>
        <button type="button" className="quiet" onClick={signOut}>
          Sign out
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <Routes>
          <Route path="/" element={<ResumesPage role={session.member.role} round={round} />} />
          <Route path="/resumes/:id" element={<ResumePage round={round} />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </main>
      <UploadTray />
      <DropAnywhere onFiles={(files) => void resumes.send(files)} />
    </ResumesContext>
  );
}

function NotFound() {
  return (
    <div className="lone">
      <h1>Not found</h1>
      <p>
        There is nothing at this address. <Link to="/">All resumes</Link>
      </p>
    </div>
  );
}
