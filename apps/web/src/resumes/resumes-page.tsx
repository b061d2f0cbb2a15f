// All resumes of the tenant, and the place to drop new ones.
import type { Resume, Role } from '@vitae/contracts';
import { useLayoutEffect } from 'react';
import { Link } from 'react-router';
import { DropZone } from './drop-zone.tsx';
import { RefusedFiles } from './refused-files.tsx';
import { useResumesContext } from './resumes-context.ts';
import { SettingNotices } from './setting-notices.tsx';
import { StatusBadge } from './status-badge.tsx';

interface ResumesPageProps {
  /** Of the member who looks. */
  readonly role: Role;
  /** Grows with each sign-in. */
  readonly round: number;
}

export function ResumesPage({ role, round }: ResumesPageProps) {
  const { items, error, sending, send, more, place } = useResumesContext();
  // Whoever comes back from a resume finds the list as it was left.
  useLayoutEffect(() => {
    window.scrollTo(0, place.current);
    const keep = () => (place.current = window.scrollY);
    window.addEventListener('scroll', keep);
    return () => window.removeEventListener('scroll', keep);
  }, [place]);
  return (
    <div className="page">
      <h1 className="visually-hidden">Resumes</h1>
      <DropZone onFiles={(files) => void send(files)} />
      <RefusedFiles />
      <SettingNotices role={role} round={round} />
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <ul className="resumes" aria-label="Resumes" aria-live="polite">
        {items?.map((resume) => (
          <ResumeRow key={resume.id} resume={resume} />
        ))}
      </ul>
      {items?.length === 0 && sending.length === 0 && (
        <p className="empty">No resumes yet. Drop a few files above to see what is in them.</p>
      )}
      {more && (
        <button type="button" className="quiet more" onClick={() => void more()}>
          Show more
        </button>
      )}
    </div>
  );
}

function ResumeRow({ resume }: { resume: Resume }) {
  return (
    <li>
      <Link to={`/resumes/${resume.id}`} className="row">
        <span className="grow">
          <strong>{resume.candidateName ?? resume.fileName}</strong>
          <span className="sub">
            {resume.problem
              ? resume.problem.title
              : [resume.headline, resume.candidateName && resume.fileName].filter(Boolean).join(' · ')}
          </span>
        </span>
        {resume.duplicateOf && (
          <span className="badge" title="The same file was sent before">
            duplicate
          </span>
        )}
        {resume.possibleDuplicates.length > 0 && (
          <span className="badge" title="Another candidate has the same e-mail address or number">
            same contact
          </span>
        )}
        <StatusBadge resume={resume} />
        <time dateTime={resume.createdAt}>
          {new Date(resume.createdAt).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </Link>
    </li>
  );
}
