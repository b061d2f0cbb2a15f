// Files on their way to the server, on every view, in total and one by one. Of refused ones other views tell the number: the list has the reasons.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Progress, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useUploads } from './uploads.tsx';

/** Waiting files beyond these are counted, not listed. */
const MOST_SHOWN = 4;

export function UploadTray() {
  const { t } = useLingui();
  const { sending } = useUploads();
  const isList = useLocation().pathname === '/';
  const taken = sending.filter((s) => !s.error);
  const waiting = taken.filter((s) => !s.done);
  const refused = isList ? 0 : sending.length - taken.length;
  if (!waiting.length && !refused) return null;
  const bytes = taken.reduce((sum, s) => sum + s.size, 0);
  const sent = taken.reduce((sum, s) => sum + s.sent, 0);
  // Those that have begun first: their bars move.
  const shown = waiting.toSorted((a, b) => Number(b.sent > 0) - Number(a.sent > 0)).slice(0, MOST_SHOWN);
  const done = taken.length - waiting.length;
  const others = waiting.length - shown.length;
  const all = taken.length;
  return (
    <aside className="tray" aria-label={t`Files on their way`} aria-live="polite">
      {waiting.length > 0 && (
        <div className="tray-total">
          <Text size="sm" fw={600}>
            <Trans>
              {done} of {all} sent
            </Trans>
          </Text>
          <Progress value={bytes ? (100 * sent) / bytes : 0} aria-label={t`All files`} mt={6} />
        </div>
      )}
      <ul>
        {shown.map((s) => (
          <li key={s.key}>
            <strong>{s.fileName}</strong>
            <Progress
              value={s.size ? (100 * s.sent) / s.size : 0}
              size="xs"
              aria-label={s.fileName}
              className="tray-bar"
            />
          </li>
        ))}
        {others > 0 && (
          <li className="soft">
            <Plural value={others} one="and # more" other="and # more" />
          </li>
        )}
        {refused > 0 && (
          <li>
            <Link to="/">
              <Plural value={refused} one="# file refused" other="# files refused" />
            </Link>
          </li>
        )}
      </ul>
    </aside>
  );
}
