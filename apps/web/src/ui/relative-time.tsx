// When something was, as people say it (“5 minutes ago”), with the exact time when pointed at. Days old and more: the date.
import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { dateFormat, relativeFormat } from '../i18n/formats.ts';
import { regional } from '../i18n/regional.ts';

const STEPS = [
  { unit: 'second', ms: 1_000, below: 60_000 },
  { unit: 'minute', ms: 60_000, below: 3_600_000 },
  { unit: 'hour', ms: 3_600_000, below: 86_400_000 },
  { unit: 'day', ms: 86_400_000, below: 6 * 86_400_000 },
] as const;
const LOOK_AGAIN_MS = 30_000;

const looking = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all that are shown: they are drawn together, not one after the other. */
function onLook(look: () => void): () => void {
  looking.add(look);
  timer ??= setInterval(() => looking.forEach((one) => one()), LOOK_AGAIN_MS);
  return () => {
    looking.delete(look);
    if (looking.size) return;
    clearInterval(timer);
    timer = undefined;
  };
}

export function RelativeTime({ at }: { at: string }) {
  const { i18n } = useLingui();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => onLook(() => setNow(Date.now())), []);
  const date = new Date(at);
  const away = date.getTime() - now;
  const step = STEPS.find(({ below }) => Math.abs(away) < below);
  const text = step
    ? relativeFormat(i18n.locale, { numeric: 'auto' }).format(Math.round(away / step.ms), step.unit)
    : dateFormat(regional(i18n.locale), { dateStyle: 'medium' }).format(date);
  return (
    <time
      dateTime={at}
      title={dateFormat(regional(i18n.locale), { dateStyle: 'full', timeStyle: 'short' }).format(date)}
    >
      {text}
    </time>
  );
}
