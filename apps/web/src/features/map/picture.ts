// The map as it is painted: points and labels on one canvas, what is pointed at and the ring on another above it, so that whoever points
// has one circle painted and not ten thousand points. At most once a frame, and only what is another than before; React is not asked.
import { putDots, type Dot } from './dots.ts';
import { dotsOf, drawLabels, drawMarks, type ColourOf, type MapLabel, type MapPoint } from './draw.ts';
import { fit, type Place, type Size, type View } from './view.ts';

interface Shown {
  readonly points: readonly MapPoint[];
  readonly labels: readonly MapLabel[];
  readonly chosen: ReadonlySet<string> | undefined;
}

interface Canvases {
  readonly below: CanvasRenderingContext2D;
  readonly above: CanvasRenderingContext2D;
  readonly size: Size;
  readonly ratio: number;
  readonly pixels: ImageData;
}

export class Picture {
  #canvases: Canvases | undefined;
  #shown: Shown = { points: [], labels: [], chosen: undefined };
  #dots: readonly Dot[] | undefined;
  /** Undefined: the whole map, whatever size it has. */
  #moved: View | undefined;
  #pointed: MapPoint | undefined;
  #ring: Place[] = [];
  #frame: number | undefined;
  #isOld = false;

  /** On which canvases it is, and how large they are; in pixels of the page. */
  place(below: HTMLCanvasElement, above: HTMLCanvasElement, size: Size): void {
    const contexts = [below, above].map((canvas) => canvas.getContext('2d'));
    const [one, other] = contexts;
    if (!one || !other || !size.width || !size.height) return;
    const ratio = window.devicePixelRatio;
    const width = Math.round(size.width * ratio);
    const height = Math.round(size.height * ratio);
    for (const context of [one, other]) {
      context.canvas.width = width;
      context.canvas.height = height;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    }
    this.#canvases = { below: one, above: other, size, ratio, pixels: new ImageData(width, height) };
    this.repaint();
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.repaint();
  }

  get size(): Size {
    return this.#canvases?.size ?? { width: 0, height: 0 };
  }

  get view(): View {
    return this.#moved ?? fit(this.size);
  }

  /** Undefined shows all of it. */
  look(view: View | undefined): void {
    this.#moved = view;
    this.#isOld = true;
    this.#paintSoon();
  }

  point(pointed: MapPoint | undefined): void {
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.#paintSoon();
  }

  get ring(): readonly Place[] {
    return this.#ring;
  }

  /** The next place of the ring; without one there is no ring. */
  encircle(place: Place | undefined): void {
    if (place) this.#ring.push(place);
    else this.#ring = [];
    this.#paintSoon();
  }

  /** All of it, in the colours of now. */
  repaint(): void {
    this.#dots = undefined;
    this.#isOld = true;
    this.#paintSoon();
  }

  /** Paints no more until something changes again. */
  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #paintSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#frame = undefined;
    if (!this.#canvases) return;
    const { below, above, size, ratio, pixels } = this.#canvases;
    const styles = getComputedStyle(above.canvas);
    const colour: ColourOf = (name) => styles.getPropertyValue(name);
    const { view } = this;
    if (this.#isOld) {
      const { points, labels, chosen } = this.#shown;
      this.#dots ??= dotsOf(below, points, chosen, colour, ratio);
      const inPixels = { scale: view.scale * ratio, left: view.left * ratio, top: view.top * ratio };
      putDots(new Uint32Array(pixels.data.buffer), pixels.width, this.#dots, inPixels);
      below.putImageData(pixels, 0, 0);
      drawLabels(below, labels, view, size, colour);
      this.#isOld = false;
    }
    above.clearRect(0, 0, size.width, size.height);
    drawMarks(above, { pointed: this.#pointed, ring: this.#ring }, view, colour);
  }
}
