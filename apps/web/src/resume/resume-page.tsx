// One resume: the profile on the left, the original on the right, and between them the evidence.
import { isSettled, type Evidence, type Profile, type Resume } from '@vitae/contracts';
import { useEffect, useLayoutEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { client, isNotFound, messageOf } from '../client.ts';
import { useResumesContext } from '../resumes/resumes-context.ts';
import { StatusBadge } from '../resumes/status-badge.tsx';
import { EvidenceContext } from './evidence-context.ts';
import { OriginalView } from './original-view.tsx';
import { ProfileView } from './profile-view.tsx';

const LOOK_AGAIN_MS = 700;

/** `round` grows with each sign-in: what could not be had before is asked for again. */
export function ResumePage({ round: signIn }: { round: number }) {
  const { id = '' } = useParams();
  const { forget } = useResumesContext();
  const navigate = useNavigate();
  const [resume, setResume] = useState<Resume>();
  const [profile, setProfile] = useState<Profile>();
  const [error, setError] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [shown, setShown] = useState<readonly Evidence[]>([]);
  const [round, setRound] = useState(0);

  // However far down the list was, a resume is seen from its top. Newer browsers return a promise there, no clean-up function.
  useLayoutEffect(() => void window.scrollTo(0, 0), [id]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async () => {
      try {
        const latest = await client.resume(id);
        if (left) return;
        setError(undefined);
        setMissing(false);
        setResume(latest);
        if (!isSettled(latest.status)) timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
        else if (latest.status === 'parsed' || latest.status === 'partial')
          setProfile(await client.profile(id));
      } catch (problem) {
        if (left) return;
        setError(messageOf(problem));
        setMissing(isNotFound(problem));
      }
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [id, round, signIn]);

  const readAgain = () =>
    void client.reparse(id).then(
      () => {
        setProfile(undefined);
        setRound((n) => n + 1);
      },
      (problem: unknown) => setError(messageOf(problem)),
    );
  const remove = () => {
    if (window.confirm('Delete this resume, its file and everything that was read of it?')) {
      void client.remove(id).then(
        () => {
          forget(id);
          void navigate('/');
        },
        (problem: unknown) => setError(messageOf(problem)),
      );
    }
  };

  // Deleted meanwhile, or never there: nothing of it is to be shown, nor to be done with it.
  if (missing)
    return (
      <div className="lone">
        <h1>Resume not found</h1>
        <p role="alert">
          It may have been deleted. <Link to="/">All resumes</Link>
        </p>
      </div>
    );
  return (
    <EvidenceContext value={{ shown, show: setShown }}>
      <div className="resume">
        <div className="head">
          <Link to="/" className="back">
            ← All resumes
          </Link>
          <h1>{profile?.basics.name?.value ?? resume?.fileName ?? (error ? 'Resume' : '…')}</h1>
          {resume && <StatusBadge resume={resume} />}
          <span className="grow" />
          {resume && (
            <a className="button quiet" href={`/v1/resumes/${id}/original`}>
              Original
            </a>
          )}
          {resume && isSettled(resume.status) && (
            <button type="button" className="quiet" onClick={readAgain}>
              Read again
            </button>
          )}
          {resume && (
            <button type="button" className="quiet danger" onClick={remove}>
              Delete
            </button>
          )}
        </div>
        {error && (
          <p className="error" role="alert">
            {error}
          </p>
        )}
        {resume?.problem && (
          <p className="error" role="alert">
            {resume.problem.title}. <code>{resume.problem.code}</code>
          </p>
        )}
        <div className="panes">
          <section className="pane profile" aria-label="Profile">
            {profile ? (
              <ProfileView profile={profile} />
            ) : (
              !resume?.problem && !error && <p role="status">Reading…</p>
            )}
          </section>
          <section className="pane original" aria-label="Original">
            {profile && resume && <OriginalView resume={resume} />}
          </section>
        </div>
      </div>
    </EvidenceContext>
  );
}
