// Form fields: what is filled in stands on the line of its label, and a ticked box says so.
import type { PlacedWord } from '../../layout/geometry.ts';
import { cleanText } from '../../text.ts';
import type { PdfAnnotation } from './annotations.ts';
import { boundsUnder, isEmpty, shared } from './matrix.ts';
import type { Letter, PageContent } from './page-content.ts';

const TICK = '✔';
/** Type of a field that doesn't say its size: shares of a field's height, points, and what a letter takes of it in width on average. */
const AUTO = { share: 0.7, most: 12, width: 0.5 };
/** Type sizes from line to line. */
const PITCH = 1.2;

/** A field's text may stand so far above or below the line of its label, in type sizes. */
const OFF_LINE = 0.45;

/** Sets what was filled in onto the line that it stands beside: programs centre it in its box, a little off that line. */
export function setOnLines(filledIn: readonly PlacedWord[], words: readonly PlacedWord[]): void {
  if (!filledIn.length) return;
  const printed = words.map((word) => word.baseline);
  for (const word of filledIn) {
    const near = printed.filter((baseline) => Math.abs(baseline - word.baseline) < word.size * OFF_LINE);
    const distance = (baseline: number) => Math.abs(baseline - word.baseline);
    const [nearest] = near.sort((a, b) => distance(a) - distance(b));
    if (nearest !== undefined) word.baseline = nearest;
  }
}

/** The values of the fields, and ticks of the boxes and buttons, that show no letter of their own: viewers draw them as they like. */
export function undrawnValues(
  annotations: readonly PdfAnnotation[],
  letters: readonly Letter[],
  { matrix, bounds }: PageContent,
): PlacedWord[] {
  return annotations.flatMap((annotation) => {
    const value = valueOf(annotation);
    const [left, bottom, right, top] = annotation.rect ?? [];
    if (
      !value.trim() ||
      left === undefined ||
      bottom === undefined ||
      right === undefined ||
      top === undefined
    )
      return [];
    const place = boundsUnder(matrix, { left, bottom, right, top });
    const isDrawn = letters.some((letter) => letter.filledIn && !letter.space && isWithin(place, letter));
    if (isDrawn || isEmpty(shared(place, bounds))) return [];
    const height = place.top - place.bottom;
    const stated = annotation.defaultAppearanceData?.fontSize;
    const size = stated && stated > 0 ? stated : Math.min(height * AUTO.share, AUTO.most);
    const lines = value.split(/\r\n?|\n/);
    const first = lines.length > 1 ? size : (height + size * 0.7) / 2;
    return lines.flatMap((line, i) =>
      wordsAt(line, place.left + 2, bounds.top - place.top + first + i * size * PITCH, size),
    );
  });
}

/** Words from a place on, as wide as such words are on average. */
function wordsAt(line: string, left: number, baseline: number, size: number): PlacedWord[] {
  return Array.from(line.matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    box: {
      x: left + index * size * AUTO.width,
      y: baseline - size * 0.8,
      width: text.length * size * AUTO.width,
      height: size,
    },
    baseline,
    size,
    bold: false,
    italic: false,
    beginsRun: true,
  }));
}

const isWithin = (place: PageContent['bounds'], { x, y }: Letter) =>
  x >= place.left - 1 && x <= place.right && y >= place.bottom - 1 && y <= place.top;

/** What a field shows. */
function valueOf({ fieldType, password, fieldValue, options, ...button }: PdfAnnotation): string {
  if (fieldType === 'Btn') {
    const own = button.checkBox ? button.exportValue : button.radioButton ? button.buttonValue : undefined;
    return typeof own === 'string' && own !== 'Off' && fieldValue === own ? TICK : '';
  }
  if (password || (fieldType !== 'Tx' && fieldType !== 'Ch')) return '';
  const chosen = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((v) => typeof v === 'string');
  const shown = (value: string) => options?.find((o) => o.exportValue === value)?.displayValue ?? value;
  return cleanText(chosen.map(shown).join('\n'));
}
