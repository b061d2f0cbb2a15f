// One page of a PDF: its words in the order of reading as far as the page tells, what can't be seen on it, and what must be
// recognised from its picture.
import type { Box, HiddenReason, Word } from '@vitae/contracts';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedWord } from '../../layout/geometry.ts';
import { layOut, type PageLine } from '../../layout/lines.ts';
import { withAccents } from './accents.ts';
import { commentsOf, drawsText, markLinks, type PdfAnnotation } from './annotations.ts';
import { markBulleted } from './drawn-bullets.ts';
import { setOnLines, undrawnValues } from './form-fields.ts';
import { hiddenBy, isCutOff, isDoubtful } from './hidden-text.ts';
import { styleOf, type PdfFont } from './font-style.ts';
import { withoutIconLetters } from './icon-letters.ts';
import { contentOf, type PageContent, type PaintedArea } from './page-content.ts';
import { wordsOf, type DrawnWord } from './page-words.ts';
import { tellSigns } from './sign-fonts.ts';
import { turnedApart } from './turned-words.ts';
import {
  isComplete,
  isGarbled,
  isScan,
  picturesWithoutText,
  portraitOn,
  showsSomething,
} from './usable-text.ts';
import { turnedBack } from './turned-back.ts';
import { shownBy, withoutRepeats } from './repeats.ts';

export interface PageReading {
  readonly lines: PageLine[];
  readonly hidden: { reason: HiddenReason; text: string }[];
  /** The text layer is missing, garbled, or another program's reading of a scan: the picture is the truth. */
  readonly drawnOnly: boolean;
  /** It draws more than any resume does: nothing of it was read, and nobody should draw it. */
  readonly isTooMuch?: boolean;
  /** Parts of the page that only a picture fills. */
  readonly pictures: Box[];
  readonly portrait?: Box;
}

/** `firstBlock` is the number of the page's first block of lines. */
export async function readPage(
  page: PDFPageProxy,
  pdf: PDFDocumentProxy,
  annotations: readonly PdfAnnotation[],
  firstBlock: number,
): Promise<PageReading> {
  const fontOf = fontsOf(page);
  const content = await contentOf(page, pdf, fontOf, annotations.some(drawsText));
  if (!content) return { lines: [], hidden: [], drawnOnly: false, isTooMuch: true, pictures: [] };
  const { bounds, matrix, turned } = content;
  const letters = withAccents(content.letters);
  tellSigns(letters, (font) => fontOf(font).name ?? '');
  const drawn = wordsOf(letters, (font) => styleOf(fontOf(font)), bounds.top);
  const texts = drawn.map((d) => d.word.text);
  if ((!drawn.length && showsSomething(content)) || isGarbled(letters, texts))
    return { lines: [], hidden: [], drawnOnly: true, pictures: [] };
  const { visible, unseen, drawnOnly } = judged(drawn, content);
  const { level, asides } = turnedApart(visible);
  const [filled, printed] = [true, false].map((filledIn) =>
    level.filter((d) => Boolean(d.letters[0]?.filledIn) === filledIn).map((d) => d.word),
  ) as [PlacedWord[], PlacedWord[]];
  const filledIn = [...filled, ...undrawnValues(annotations, letters, content)];
  setOnLines(filledIn, printed);
  const words = [...withoutIconLetters(printed), ...filledIn];
  markBulleted(words, content.areas, bounds);
  markLinks([...words, ...asides.flat()], annotations, matrix, bounds.top);
  const boxOf = ({ left, right, top, bottom }: PaintedArea): Box =>
    asShown({ x: left, y: bounds.top - top, width: right - left, height: top - bottom });
  const asShown = (box: Box): Box => turnedBack(box, turned, bounds);
  const inPlace = (word: Word): Word => ({ ...word, ...(word.box && { box: asShown(word.box) }) });
  const lines = layOut(words, page.pageNumber, firstBlock, asides);
  const portrait = portraitOn(content);
  return {
    lines: turned ? lines.map((line) => ({ ...line, words: line.words.map(inPlace) })) : lines,
    hidden: [...unseen, ...commentsOf(annotations)],
    drawnOnly,
    pictures: isComplete(
      visible.map((d) => d.word.text),
      page.pageNumber,
    )
      ? []
      : picturesWithoutText(content).map(boxOf),
    ...(portrait && { portrait: boxOf(portrait) }),
  };
}

function fontsOf(page: PDFPageProxy): (name: string) => PdfFont {
  const fonts = new Map<string, PdfFont>();
  return (name) => {
    const known =
      fonts.get(name) ?? (page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : {});
    fonts.set(name, known);
    return known;
  };
}

interface Judgement {
  readonly visible: DrawnWord[];
  readonly unseen: { reason: HiddenReason; text: string }[];
  readonly drawnOnly: boolean;
}

/** Which words can be seen. */
function judged(drawn: readonly DrawnWord[], content: PageContent): Judgement {
  const all = drawn
    .filter((d) => !isCutOff(d.letters, content))
    .map((d) => ({ ...d, reason: hiddenBy(d.letters, content) }));
  const seen = all.filter((d) => !d.reason);
  const layer = all.filter((d) => d.reason === 'invisible' || d.reason === 'covered');
  const doubtful = new Set(all.filter((d) => d.reason && isDoubtful(d.letters, d.reason, content)));
  // A scan with a text layer, or a page most of which would be hidden by what is painted there, though somebody sees it as it
  // is: the layer serves until the picture itself has been recognised.
  const isLayer = seen.length < layer.length && isScan(content);
  const isDoubted = !isLayer && doubtful.size > all.length / 2;
  const isKept = (d: (typeof all)[number]) =>
    !d.reason || (isLayer && layer.includes(d)) || (isDoubted && doubtful.has(d));
  const visible = withoutRepeats(all.filter(isKept));
  const isShown = shownBy(visible);
  const unseen = all.flatMap(({ reason, word }) => (reason ? [{ reason, word }] : []));
  return {
    visible,
    // What is kept in doubt is told all the same.
    unseen: unseen
      .filter(({ word }) => isDoubted || !isShown(word))
      .map(({ reason, word }) => ({ reason, text: word.text })),
    drawnOnly: isLayer || isDoubted,
  };
}
