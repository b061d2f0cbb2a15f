// When something was, as people say it (“5 minutes ago”), with the exact time when pointed at. Days old and more: the date.
import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';

const STEPS = [
  { unit: 'second', ms: 1_000, below: 60_000 },
  { unit: 'minute', ms: 60_000, below: 3_600_000 },
  { unit: 'hour', ms: 3_600_000, below: 86_400_000 },
  { unit: 'day', ms: 86_400_000, below: 6 * 86_400_000 },
] as const;
const LOOK_AGAIN_MS = 30_000;

export function RelativeTime({ at }: { at: string }) {
  const { i18n } = useLingui();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const date = new Date(at);
  const away = date.getTime() - now;
  const step = STEPS.find(({ below }) => Math.abs(away) < below);
  const text = step
    ? new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(
        Math.round(away / step.ms),
        step.unit,
      )
    : date.toLocaleDateString(i18n.locale, { dateStyle: 'medium' });
  return (
    <time dateTime={at} title={date.toLocaleString(i18n.locale, { dateStyle: 'full', timeStyle: 'short' })}>
      {text}
    </time>
  );
}
