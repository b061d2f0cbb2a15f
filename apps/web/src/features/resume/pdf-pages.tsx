// The pages of a PDF, drawn by pdf.js, with whatever the caller lays over them.
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { LoadingState } from '../../ui/states.tsx';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A page's number and its size in points. */
export interface PageFrame {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

interface PdfPagesProps {
  /** Gives the file; another function means another file. */
  readonly load: () => Promise<ArrayBuffer>;
  readonly overlay: (frame: PageFrame) => ReactNode;
}

export default function PdfPages({ load, overlay }: PdfPagesProps) {
  const [pages, setPages] = useState<PDFPageProxy[]>([]);
  const [complete, setComplete] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let left = false;
    let opened: PDFDocumentProxy | undefined;
    const open = async () => {
      const data = await load();
      opened = await getDocument({ data }).promise;
      const loaded: PDFPageProxy[] = [];
      for (let number = 1; number <= opened.numPages && !left; number++) {
        loaded.push(await opened.getPage(number));
        if (!left) setPages([...loaded]);
      }
      if (!left) setComplete(true);
    };
    open().catch((problem: unknown) => !left && setError(problem));
    return () => {
      left = true;
      void opened?.loadingTask.destroy();
    };
  }, [load]);
  if (error !== undefined) return <ProblemNotice error={error} />;
  return (
    <>
      {pages.map((page) => (
        <PdfPage key={page.pageNumber} page={page} overlay={overlay} />
      ))}
      {!complete && (
        <LoadingState>
          {pages.length ? <Trans>Loading more pages…</Trans> : <Trans>Loading the original…</Trans>}
        </LoadingState>
      )}
    </>
  );
}

function PdfPage({ page, overlay }: { page: PDFPageProxy } & Pick<PdfPagesProps, 'overlay'>) {
  const { t } = useLingui();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const { width, height } = page.getViewport({ scale: 1 });
  const number = page.pageNumber;
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    // Twice the points is sharp enough on any screen at the width of the pane.
    const viewport = page.getViewport({ scale: 2 });
    target.width = viewport.width;
    target.height = viewport.height;
    const task = page.render({ canvas: target, viewport });
    let left = false;
    const end = () => !left && setDrawn(true);
    // Leaving the page cancels the drawing; that is no error.
    task.promise.then(end, end);
    return () => {
      left = true;
      task.cancel();
    };
  }, [page]);
  return (
    <div className="sheet" data-points={width} style={{ aspectRatio: `${width} / ${height}` }}>
      <canvas ref={canvas} aria-label={t`Page ${number} of the original`} />
      {!drawn && (
        <p className="drawing" role="status">
          <Trans>Drawing page {number}…</Trans>
        </p>
      )}
      {overlay({ page: page.pageNumber, width, height })}
    </div>
  );
}
