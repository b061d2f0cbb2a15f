// Files on their way to the server, on every view. Of refused ones other views tell the number: the list has the reasons.
import { Link, useLocation } from 'react-router';
import { counted } from '../counted.ts';
import { useResumesContext } from './resumes-context.ts';

/** Waiting files beyond these are counted, not listed. */
const MOST_SHOWN = 5;

export function UploadTray() {
  const { sending } = useResumesContext();
  const isList = useLocation().pathname === '/';
  const waiting = sending.filter((s) => !s.error);
  const refused = isList ? 0 : sending.length - waiting.length;
  if (!waiting.length && !refused) return null;
  return (
    <aside className="tray" aria-label="Files on their way" aria-live="polite">
      <ul>
        {waiting.slice(0, MOST_SHOWN).map((s) => (
          <li key={s.key}>
            <strong>{s.fileName}</strong>
            <span className="badge busy">sending…</span>
          </li>
        ))}
        {waiting.length > MOST_SHOWN && <li className="soft">and {waiting.length - MOST_SHOWN} more</li>}
        {refused > 0 && (
          <li>
            <Link to="/">{counted(refused, 'file')} refused</Link>
          </li>
        )}
      </ul>
    </aside>
  );
}
