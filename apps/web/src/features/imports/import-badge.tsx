import { useLingui } from '@lingui/react/macro';
import type { ImportStatus } from '@vitae/client';
import { statusNames } from './words.ts';

export function ImportBadge({ status }: { status: ImportStatus }) {
  const { t } = useLingui();
  const { text, tone } = statusNames[status];
  return <span className={`badge ${tone}`}>{t(text)}</span>;
}
