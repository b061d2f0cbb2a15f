// Files on their way to the server, on every view; one that was refused stays with its reason until it is dismissed.
import { useResumesContext } from './resumes-context.ts';

/** Waiting files beyond these are counted, not listed. */
const MOST_SHOWN = 5;

export function UploadTray() {
  const { sending, dismiss } = useResumesContext();
  if (!sending.length) return null;
  const refused = sending.filter((s) => s.error);
  const waiting = sending.filter((s) => !s.error);
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
        {refused.map((s) => (
          <li key={s.key}>
            <span className="grow">
              <strong>{s.fileName}</strong>
              <span className="error" role="alert">
                {s.error}
              </span>
            </span>
            <button type="button" className="quiet" onClick={() => dismiss(s.key)}>
              Dismiss
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
