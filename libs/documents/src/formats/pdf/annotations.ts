// What lies on a PDF's pages beside their content: links, and what readers left for each other.
import type { HiddenReason } from '@vitae/contracts';
import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedWord } from '../../layout/geometry.ts';
import { boundsUnder, type Bounds, type Matrix } from './matrix.ts';

export interface PdfAnnotation {
  readonly pageIndex: number;
  readonly annotationFlags?: number;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
  readonly quadPoints?: ArrayLike<number> | null;
  readonly annotationType?: number;
  readonly subtype?: string;
  readonly fieldType?: string | null;
  readonly password?: boolean;
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
  readonly defaultAppearanceData?: { readonly fontSize?: number };
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly fieldValue?: unknown;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly contentsObj?: { readonly str: string };
}

const EVERY_TYPE = new Set(Object.values(AnnotationType) as number[]);
/** Flags "invisible", "hidden" and "no view" (PDF 32000-1, 12.5.3). */
const UNSEEN = 1 | 2 | 32;

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

/** What is filled in or typed onto a page by hand is part of what it shows, drawn by the annotation itself. */
const DRAWN = new Set<number>([AnnotationType.WIDGET, AnnotationType.FREETEXT, AnnotationType.STAMP]);

export const drawsText = ({ annotationType }: PdfAnnotation): boolean => DRAWN.has(annotationType ?? 0);

/** What readers leave on a page for each other is no part of the resume. */
export const commentsOf = (annotations: readonly PdfAnnotation[]) =>
  annotations
    .filter((annotation) => !drawsText(annotation))
    .map(({ contentsObj }) => ({
      reason: 'comment' as const satisfies HiddenReason,
      text: contentsObj?.str ?? '',
    }));

/** Gives each word that lies in a link its address. `matrix` brings the file's coordinates to the page's, `top` is its height. */
export function markLinks(
  words: readonly PlacedWord[],
  annotations: readonly PdfAnnotation[],
  matrix: Matrix,
  top: number,
): void {
  for (const annotation of annotations) {
    const url = addressOf(annotation);
    if (!url) continue;
    for (const area of areasOf(annotation)) {
      const { left, bottom, right, top: upper } = boundsUnder(matrix, area);
      for (const word of words) {
        const middleX = word.box.x + word.box.width / 2;
        const middleY = top - (word.box.y + word.box.height / 2);
        if (middleX >= left && middleX <= right && middleY >= bottom && middleY <= upper) word.link = url;
      }
    }
  }
}

/** "linkedin.com/in/jdoe" as some programs write it; pdf.js takes addresses with a scheme only. */
const WITHOUT_SCHEME = /^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:[/?#][^\s]*)?$/i;

function addressOf({ url, unsafeUrl }: PdfAnnotation): string | undefined {
  if (url) return url;
  return unsafeUrl && WITHOUT_SCHEME.test(unsafeUrl) ? `https://${unsafeUrl}` : undefined;
}

/** A link that wraps has one quadrilateral a line; the rectangle around them holds words of others too. */
function areasOf({ rect, quadPoints }: PdfAnnotation): Bounds[] {
  if (quadPoints?.length && quadPoints.length % 8 === 0) {
    return Array.from({ length: quadPoints.length / 8 }, (_, i) => {
      const numbers = Array.from(quadPoints).slice(i * 8, i * 8 + 8);
      const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, j) => j % 2 === odd)) as [number[], number[]];
      return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
    });
  }
  const [left, bottom, right, top] = rect ?? [];
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return [];
  return [{ left, bottom, right, top }];
}
