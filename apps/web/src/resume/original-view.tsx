// The original: a PDF as its pages, a picture as itself, any other format as the text that was read of it.
import type { Document, Resume } from '@vitae/contracts';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { client, messageOf } from '../client.ts';
import { EvidenceMarks } from './evidence-marks.tsx';
import { PicturePage } from './picture-page.tsx';
import { TextPages } from './text-pages.tsx';

// pdf.js is half of the page's code and not every resume is a PDF.
const PdfPages = lazy(() => import('./pdf-pages.tsx'));

/** Browsers don't show TIFF: its text stands in for it. */
const SHOWN_BY_BROWSERS = ['image/png', 'image/jpeg', 'image/webp'];

export function OriginalView({ resume }: { resume: Resume }) {
  const [document, setDocument] = useState<Document>();
  const [error, setError] = useState<string>();
  const load = useCallback(() => client.original(resume.id), [resume.id]);
  const isPdf = resume.mediaType === 'application/pdf';
  useEffect(() => {
    if (!isPdf)
      client.document(resume.id).then(setDocument, (problem: unknown) => setError(messageOf(problem)));
  }, [isPdf, resume.id]);
  if (error)
    return (
      <p className="error" role="alert">
        {error}
      </p>
    );
  if (isPdf)
    return (
      <Suspense fallback={<p role="status">Loading the original…</p>}>
        <PdfPages load={load} overlay={(frame) => <EvidenceMarks {...frame} />} />
      </Suspense>
    );
  if (!document) return <p role="status">Loading the original…</p>;
  if (SHOWN_BY_BROWSERS.includes(resume.mediaType))
    return <PicturePage id={resume.id} mediaType={resume.mediaType} document={document} />;
  return <TextPages document={document} />;
}
