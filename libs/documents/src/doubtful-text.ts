// Text in the colour of the page, in formats that don't say where their lines come to stand. A shape behind the text may lie under
// some of it: as much as fits on the shape, and not far from where it is anchored. All else of such text is hidden.
import type { HiddenReason } from '@vitae/contracts';
import { isUnreadable } from './colours.ts';
import type { Run } from './flowed-lines.ts';
import type { HiddenTexts } from './hidden-texts.ts';

/** A filled shape that text may be set over. Sizes in points; undefined where the file doesn't say. */
export interface Shape {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Placed on the page, not beside the paragraph that it is anchored in. */
  readonly onPage?: boolean;
  /** Before the text: only text boxes can lie over it. */
  readonly inFront?: boolean;
  /** "#rrggbb"; anything else where it can't be told. */
  readonly fill?: string | undefined;
}

/** Text whose ground is the page, or whatever a text box without a fill lies over. */
export type Over = 'page' | 'anything';

interface Placed extends Shape {
  readonly at: number;
}

interface Doubt {
  readonly run: Run;
  readonly reason: HiddenReason;
  readonly over: Over;
  readonly colour: string | undefined;
  readonly at: number;
  readonly height: number;
}

/** Points of a page, its lines and its usual type. A letter is half as wide as it is high. */
const [PAGE, LINE, USUAL_SIZE, LETTER, LEADING] = [842, 450, 11, 0.5, 1.2];
/** Points of a shape that is a rule or a dot, and no ground. */
const [NARROWEST, LOWEST] = [20, 6];
/** How much more text may lie over a shape, and how much farther from its anchor, than is reckoned here. */
const [SHARE, SLACK] = [1.5, 40];
/** Shapes that are told apart. */
const MOST_SHAPES = 200;

const heightOf = (letters: number, size: number) => ((letters * size * LETTER) / LINE) * size * LEADING;

export class DoubtfulText {
  readonly shapes: Placed[] = [];
  readonly #doubts: Doubt[] = [];
  #at = 0;
  #paragraph = 0;

  /** Text goes on. */
  flow(letters: number, size = USUAL_SIZE): void {
    this.#paragraph += heightOf(letters, size);
  }

  endParagraph(): void {
    const lines = Math.max(1, Math.ceil(this.#paragraph / (USUAL_SIZE * LEADING)));
    this.#at += lines * USUAL_SIZE * LEADING;
    this.#paragraph = 0;
  }

  /** What was drawn where the text is now. */
  add(shape: Shape): void {
    const { width = PAGE, height = PAGE } = shape;
    if (width < NARROWEST || height < LOWEST || this.shapes.length >= MOST_SHAPES) return;
    this.shapes.push({ ...shape, at: this.#at });
  }

  /** Holds text back that is hidden unless a shape lies under it. */
  hold(run: Run, reason: HiddenReason, over: Over, colour: string | undefined): void {
    const height = heightOf(run.text.length, run.size ?? USUAL_SIZE);
    this.#doubts.push({ run, reason, over, colour, at: this.#at + this.#paragraph, height });
  }

  /** Decides what is hidden, and takes it out of what is read. `everywhere` are shapes of the frame of all pages. */
  settle(hidden: HiddenTexts, everywhere: readonly Shape[] = []): void {
    const pages = Math.ceil(this.#at / PAGE) + 1;
    const grounds = [
      ...this.shapes.map((shape) => groundOf(shape)),
      ...everywhere.map((shape) => {
        const ground = groundOf({ ...shape, at: 0 });
        return { ...ground, reach: Infinity, room: ground.room * pages };
      }),
    ];
    for (const { run, reason, over, colour, at, height } of this.#doubts) {
      const ground = grounds.find(
        (g) =>
          g.room >= height &&
          Math.abs(at - g.at) <= g.reach &&
          (over === 'anything' || !g.inFront) &&
          !isUnreadable(colour, g.fill),
      );
      if (ground) ground.room -= height;
      else {
        hidden.add(reason, run.text);
        run.text = '';
      }
    }
    this.#doubts.length = 0;
  }
}

/** How far from its anchor a shape may lie, and how much text fits on it: a narrow one holds part of each line. */
function groundOf({ at, width = LINE, height = PAGE, onPage, inFront = false, fill }: Placed) {
  const reach = height * SHARE + SLACK;
  const room = reach * Math.min(1, width / LINE);
  return { at, reach: onPage ? PAGE : reach, room, inFront, fill };
}
