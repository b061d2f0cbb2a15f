// The original: a PDF as its pages, any other format as the text that was read of it.
import type { Document, Resume } from '@vitae/contracts';
import { lazy, Suspense, useEffect, useState } from 'react';
import { client, messageOf } from '../client.ts';
import { TextPages } from './text-pages.tsx';

// pdf.js is half of the page's code and not every resume is a PDF.
const PdfPages = lazy(() => import('./pdf-pages.tsx'));

export function OriginalView({ resume }: { resume: Resume }) {
  const [document, setDocument] = useState<Document>();
  const [error, setError] = useState<string>();
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
        <PdfPages id={resume.id} />
      </Suspense>
    );
  return document ? <TextPages document={document} /> : <p role="status">Loading the original…</p>;
}
