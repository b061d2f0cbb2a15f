// The original: a PDF as its pages, a picture as itself, any other format as the text that was read of it.
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { showDocument } from '@vitae/client';
import type { Resume } from '@vitae/client';
import { documentSchema } from '@vitae/contracts';
import { lazy, Suspense, useCallback, useState } from 'react';
import { call, codeOf } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { EvidenceMarks } from './evidence-marks.tsx';
import { originalOf, redactedOf } from './original-of.ts';
import { PicturePage } from './picture-page.tsx';
import { TextPages } from './text-pages.tsx';

// pdf.js is half of the page's code and not every resume is a PDF.
const PdfPages = lazy(() => import('./pdf-pages.tsx'));

/** Browsers don't show TIFF: its text stands in for it. */
const SHOWN_BY_BROWSERS = ['image/png', 'image/jpeg', 'image/webp'];

interface OriginalViewProps {
  readonly resume: Resume;
  /** Its pages without whose it is. */
  readonly blind?: boolean;
}

export function OriginalView({ resume, blind = false }: OriginalViewProps) {
  return blind ? <RedactedView id={resume.id} /> : <FullView resume={resume} />;
}

function RedactedView({ id }: { id: string }) {
  const load = useCallback(async () => (await redactedOf(id)).arrayBuffer(), [id]);
  return (
    <Suspense fallback={<Loading />}>
      <PdfPages load={load} overlay={(frame) => <EvidenceMarks {...frame} />} />
    </Suspense>
  );
}

/** Who is shown people blind is shown the drawn pages instead. */
function FullView({ resume }: { resume: Resume }) {
  const { id, mediaType } = resume;
  const [isHidden, setHidden] = useState(false);
  const load = useCallback(async () => {
    try {
      return await (await originalOf(id)).arrayBuffer();
    } catch (error) {
      if (codeOf(error) === 'identity_hidden') setHidden(true);
      throw error;
    }
  }, [id]);
  const isPdf = mediaType === 'application/pdf';
  const { data: document, error } = useQuery({
    queryKey: ['resume', id, 'document'],
    queryFn: async () => documentSchema.parse(await call(showDocument({ path: { id } }))),
    enabled: !isPdf,
  });
  if (isHidden || codeOf(error) === 'identity_hidden') return <RedactedView id={id} />;
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
