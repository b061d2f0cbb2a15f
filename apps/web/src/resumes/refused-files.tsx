// Files that were refused, each with its reason until it is dismissed, in the flow of the list: they cover nothing of it.
import { useResumesContext } from './resumes-context.ts';

export function RefusedFiles() {
  const { sending, dismiss } = useResumesContext();
  const refused = sending.filter(({ error }) => error);
  if (!refused.length) return null;
  return (
    <ul className="refused" aria-label="Refused files">
      {refused.map(({ key, fileName, error }) => (
        <li key={key}>
          <span className="grow">
            <strong>{fileName}</strong>{' '}
            <span className="error" role="alert">
              {error}
            </span>
          </span>
          <button type="button" className="quiet" onClick={() => dismiss(key)}>
            Dismiss
          </button>
        </li>
      ))}
    </ul>
  );
}
