// What the map is drawn with: points as dots, labels beside them, and above them what is pointed at and the ring.
import { stampOf, type Dot, type Stamp } from './dots.ts';
import { toScreen, type Place, type Size, type View } from './view.ts';

export interface MapPoint extends Place {
  readonly id: string;
  readonly name: string;
  readonly cluster: number;
  /** Of the middle one; skills that many have are larger. */
  readonly weight: number;
}
export interface MapLabel extends Place {
  readonly text: string;
}

/** So many colours there are; further clusters have them again, as squares. */
export const COLOURS = 12;
export const isSquare = (cluster: number): boolean => cluster % (2 * COLOURS) >= COLOURS;
export const colourName = (cluster: number): string => `--cluster-${cluster % COLOURS}`;

/** A colour of the style sheet by its name. */
export type ColourOf = (name: string) => string;

const RADIUS = 3.4;
const BRIGHT = 0.85;
const FAINT = 0.14;

/** `chosen`: who stands out; all where it is undefined. `ratio`: pixels of the picture for one of the page. */
export function dotsOf(
  canvas: CanvasRenderingContext2D,
  points: readonly MapPoint[],
  chosen: ReadonlySet<string> | undefined,
  colour: ColourOf,
  ratio: number,
): Dot[] {
  // Few points may be seen from afar, many would cover each other.
  const radius = points.length > 3_000 ? RADIUS * 0.7 : points.length < 200 ? RADIUS * 1.6 : RADIUS;
  const stamps = new Map<string, Stamp>();
  const stampFor = ({ weight, cluster }: MapPoint): Stamp => {
    const size = Math.round(radius * weight * ratio * 4) / 4;
    const key = `${size} ${isSquare(cluster)}`;
    const stamp = stamps.get(key) ?? stampOf(size, isSquare(cluster));
    stamps.set(key, stamp);
    return stamp;
  };
  const colours = Array.from({ length: COLOURS }, (_, n) => bytesOf(canvas, colour(colourName(n))));
  return points.map((point) => ({
    x: point.x,
    y: point.y,
    stamp: stampFor(point),
    colour: colours[point.cluster % COLOURS] ?? 0,
    alpha: !chosen || chosen.has(point.id) ? BRIGHT : FAINT,
  }));
}

/** As a canvas reads any colour: #rrggbb. */
function bytesOf(canvas: CanvasRenderingContext2D, colour: string): number {
  canvas.fillStyle = colour;
  const [red = 0, green = 0, blue = 0] = (String(canvas.fillStyle).match(/[0-9a-f]{2}/gi) ?? []).map((two) =>
    parseInt(two, 16),
  );
  return (blue << 16) | (green << 8) | red;
}

export function drawLabels(
  canvas: CanvasRenderingContext2D,
  labels: readonly MapLabel[],
  view: View,
  size: Size,
  colour: ColourOf,
): void {
  canvas.font = '600 12px Inter, system-ui, sans-serif';
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.lineJoin = 'round';
  const taken: { left: number; right: number; y: number }[] = [];
  for (const label of labels) {
    const { x, y } = toScreen(view, label);
    const text = shortened(label.text, 34);
    const half = canvas.measureText(text).width / 2 + 6;
    const box = { left: x - half, right: x + half, y };
    const isFree = taken.every(
      (other) => box.left > other.right || box.right < other.left || Math.abs(other.y - y) > 17,
    );
    if (!isFree || box.left < 0 || box.right > size.width || y < 8 || y > size.height - 8) continue;
    taken.push(box);
    canvas.lineWidth = 4;
    canvas.strokeStyle = colour('--paper');
    canvas.strokeText(text, x, y);
    canvas.fillStyle = colour('--ink');
    canvas.fillText(text, x, y);
  }
}

/** What is above the points: a circle around the one that is pointed at, and the ring that is being drawn. */
export function drawMarks(
  canvas: CanvasRenderingContext2D,
  { pointed, ring }: { readonly pointed: MapPoint | undefined; readonly ring: readonly Place[] },
  view: View,
  colour: ColourOf,
): void {
  canvas.strokeStyle = colour('--ink');
  if (pointed) {
    const { x, y } = toScreen(view, pointed);
    canvas.beginPath();
    canvas.arc(x, y, 7 * Math.max(1, pointed.weight), 0, 2 * Math.PI);
    canvas.lineWidth = 2;
    canvas.stroke();
  }
  if (ring.length < 2) return;
  canvas.beginPath();
  for (const place of ring) {
    const { x, y } = toScreen(view, place);
    canvas.lineTo(x, y);
  }
  canvas.closePath();
  canvas.setLineDash([5, 4]);
  canvas.lineWidth = 1.5;
  canvas.stroke();
  canvas.setLineDash([]);
}

const shortened = (text: string, most: number) =>
  text.length > most ? `${[...text].slice(0, most - 1).join('')}…` : text;
