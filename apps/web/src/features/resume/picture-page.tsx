// A resume that was sent as a picture: the picture itself, with the boxes of the evidence laid over it.
import { Trans, useLingui } from '@lingui/react/macro';
import type { Document } from '@vitae/contracts';
import { useEffect, useState } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { EvidenceMarks } from './evidence-marks.tsx';
import { originalOf } from './original-of.ts';

export function PicturePage({ id, document }: { id: string; document: Document }) {
  const { t } = useLingui();
  const [address, setAddress] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [page] = document.pages;
  useEffect(() => {
    let left = false;
    let made: string | undefined;
    originalOf(id).then(
      (blob) => {
        if (left) return;
        made = URL.createObjectURL(blob);
        setAddress(made);
      },
      (problem: unknown) => !left && setError(problem),
    );
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  if (error !== undefined) return <ProblemNotice error={error} />;
  if (!page || !address)
    return (
      <LoadingState>
        <Trans>Loading the original…</Trans>
      </LoadingState>
    );
  return (
    <div className="sheet" data-points={page.width} style={{ aspectRatio: `${page.width} / ${page.height}` }}>
      <img src={address} alt={t`Page 1 of the original`} />
      <EvidenceMarks page={1} width={page.width} height={page.height} />
    </div>
  );
}
