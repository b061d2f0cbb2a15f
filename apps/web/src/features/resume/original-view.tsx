// The original: a PDF as its pages, a picture as itself, any other format as the text that was read of it.
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { showDocument } from '@vitae/client';
import type { Resume } from '@vitae/client';
import { documentSchema } from '@vitae/contracts';
import { lazy, Suspense, useCallback } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { EvidenceMarks } from './evidence-marks.tsx';
import { originalOf } from './original-of.ts';
import { PicturePage } from './picture-page.tsx';
import { TextPages } from './text-pages.tsx';

// pdf.js is half of the page's code and not every resume is a PDF.
const PdfPages = lazy(() => import('./pdf-pages.tsx'));

/** Browsers don't show TIFF: its text stands in for it. */
const SHOWN_BY_BROWSERS = ['image/png', 'image/jpeg', 'image/webp'];

export function OriginalView({ resume }: { resume: Resume }) {
  const { id, mediaType } = resume;
  const load = useCallback(async () => (await originalOf(id)).arrayBuffer(), [id]);
  const isPdf = mediaType === 'application/pdf';
  const { data: document, error } = useQuery({
    queryKey: ['resume', id, 'document'],
    queryFn: async () => documentSchema.parse(await call(showDocument({ path: { id } }))),
    enabled: !isPdf,
  });
  if (error) return <ProblemNotice error={error} />;
  if (isPdf)
    return (
      <Suspense fallback={<Loading />}>
        <PdfPages load={load} overlay={(frame) => <EvidenceMarks {...frame} />} />
      </Suspense>
    );
  if (!document) return <Loading />;
  if (SHOWN_BY_BROWSERS.includes(mediaType)) return <PicturePage id={id} document={document} />;
  return <TextPages document={document} />;
}

function Loading() {
  return (
    <LoadingState>
      <Trans>Loading the original…</Trans>
    </LoadingState>
  );
}
