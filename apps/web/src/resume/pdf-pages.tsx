// The pages of a PDF, drawn by pdf.js, with the boxes of the evidence laid over them.
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { client, messageOf } from '../client.ts';
import { EvidenceMarks } from './evidence-marks.tsx';

GlobalWorkerOptions.workerSrc = workerUrl;

export default function PdfPages({ id }: { id: string }) {
  const [pages, setPages] = useState<PDFPageProxy[]>([]);
  const [error, setError] = useState<string>();
  useEffect(() => {
    let left = false;
    let opened: PDFDocumentProxy | undefined;
    const open = async () => {
      const data = await client.original(id);
      opened = await getDocument({ data }).promise;
      const loaded: PDFPageProxy[] = [];
      for (let number = 1; number <= opened.numPages && !left; number++) {
        loaded.push(await opened.getPage(number));
        if (!left) setPages([...loaded]);
      }
    };
    open().catch((problem: unknown) => !left && setError(messageOf(problem)));
    return () => {
      left = true;
      void opened?.loadingTask.destroy();
    };
  }, [id]);
  if (error)
    return (
      <p className="error" role="alert">
        {error}
      </p>
    );
  return pages.map((page) => <PdfPage key={page.pageNumber} page={page} />);
}

function PdfPage({ page }: { page: PDFPageProxy }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = page.getViewport({ scale: 1 });
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    // Twice the points is sharp enough on any screen at the width of the pane.
    const viewport = page.getViewport({ scale: 2 });
    target.width = viewport.width;
    target.height = viewport.height;
    const task = page.render({ canvas: target, viewport });
    // Leaving the page cancels the drawing; that is no error.
    task.promise.catch(() => undefined);
    return () => task.cancel();
  }, [page]);
  return (
    <div className="sheet" style={{ aspectRatio: `${width} / ${height}` }}>
      <canvas ref={canvas} aria-label={`Page ${page.pageNumber} of the original`} />
      <EvidenceMarks page={page.pageNumber} width={width} height={height} />
    </div>
  );
}
