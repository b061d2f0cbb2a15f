// What lies on a PDF's pages beside their content: links, and what readers left for each other.
import type { HiddenReason } from '@vitae/contracts';
import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedWord } from '../../layout/geometry.ts';

export interface PdfAnnotation {
  readonly pageIndex: number;
  readonly annotationFlags?: number;
  readonly url?: string;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str: string };
}

const EVERY_TYPE = new Set(Object.values(AnnotationType) as number[]);
/** Flags "invisible" and "no view" (PDF 32000-1, 12.5.3). */
const UNSEEN = 1 | 32;

/**
 * All annotations that can be seen, by page number. Asked for a page, pdf.js would read the page's text once more, to tell which of it
 * lies under a link: asked by type, it does not.
 */
export async function annotationsOf(pdf: PDFDocumentProxy): Promise<Map<number, PdfAnnotation[]>> {
  const all = ((await pdf.getAnnotationsByType(EVERY_TYPE, new Set())) ?? []) as PdfAnnotation[];
  return Map.groupBy(
    all.filter(({ annotationFlags = 0 }) => !(annotationFlags & UNSEEN)),
    ({ pageIndex }) => pageIndex + 1,
  );
}

/** What readers leave on a page for each other is no part of the resume. */
export const commentsOf = (annotations: readonly PdfAnnotation[]) =>
  annotations.map(({ contentsObj }) => ({
    reason: 'comment' as const satisfies HiddenReason,
    text: contentsObj?.str ?? '',
  }));

/** Gives each word that lies in a link its address. */
export function markLinks(
  words: readonly PlacedWord[],
  annotations: readonly PdfAnnotation[],
  pageLeft: number,
  pageTop: number,
): void {
  for (const { url, rect } of annotations) {
    if (!url || !rect) continue;
    const [x1, y1, x2, y2] = rect as [number, number, number, number];
    for (const word of words) {
      const middleX = word.box.x + word.box.width / 2 + pageLeft;
      const middleY = pageTop - (word.box.y + word.box.height / 2);
      if (middleX >= x1 && middleX <= x2 && middleY >= y1 && middleY <= y2) word.link = url;
    }
  }
}
