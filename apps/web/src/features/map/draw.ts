// Draws the map on a canvas: one path for each colour, so that 20,000 points take some milliseconds.
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

export interface Drawn {
  readonly size: Size;
  readonly view: View;
  readonly points: readonly MapPoint[];
  readonly labels: readonly MapLabel[];
  /** Who stands out; all where it is undefined. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly pointed: MapPoint | undefined;
  /** The ring that is being drawn, on the map. */
  readonly ring: readonly Place[];
  /** A colour of the style sheet by its name. */
  readonly colour: (name: string) => string;
}

const RADIUS = 3.4;
const FAINT = 0.14;

export function draw(canvas: CanvasRenderingContext2D, drawn: Drawn): void {
  const { size, chosen, points } = drawn;
  canvas.clearRect(0, 0, size.width, size.height);
  const groups = new Map<number, { bright: MapPoint[]; faint: MapPoint[] }>();
  for (const point of points) {
    let group = groups.get(point.cluster);
    if (!group) groups.set(point.cluster, (group = { bright: [], faint: [] }));
    (!chosen || chosen.has(point.id) ? group.bright : group.faint).push(point);
  }
  canvas.globalAlpha = FAINT;
  for (const [cluster, { faint }] of groups) fill(canvas, drawn, cluster, faint);
  canvas.globalAlpha = 0.85;
  for (const [cluster, { bright }] of groups) fill(canvas, drawn, cluster, bright);
  canvas.globalAlpha = 1;
  drawLabels(canvas, drawn);
  drawPointed(canvas, drawn);
  drawRing(canvas, drawn);
}

function fill(
  canvas: CanvasRenderingContext2D,
  { view, size, colour, points }: Drawn,
  cluster: number,
  group: readonly MapPoint[],
): void {
  if (!group.length) return;
  // Few points may be seen from afar, many would cover each other.
  const radius = points.length > 3_000 ? RADIUS * 0.7 : points.length < 200 ? RADIUS * 1.6 : RADIUS;
  canvas.beginPath();
  for (const point of group) {
    const { x, y } = toScreen(view, point);
    const r = radius * point.weight;
    if (x < -r || y < -r || x > size.width + r || y > size.height + r) continue;
    if (isSquare(cluster)) canvas.rect(x - r, y - r, 2 * r, 2 * r);
    else {
      canvas.moveTo(x + r, y);
      canvas.arc(x, y, r, 0, 2 * Math.PI);
    }
  }
  canvas.fillStyle = colour(colourName(cluster));
  canvas.fill();
}

function drawLabels(canvas: CanvasRenderingContext2D, { labels, view, size, colour }: Drawn): void {
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

function drawPointed(canvas: CanvasRenderingContext2D, { pointed, view, colour }: Drawn): void {
  if (!pointed) return;
  const { x, y } = toScreen(view, pointed);
  canvas.beginPath();
  canvas.arc(x, y, 7 * Math.max(1, pointed.weight), 0, 2 * Math.PI);
  canvas.lineWidth = 2;
  canvas.strokeStyle = colour('--ink');
  canvas.stroke();
}

function drawRing(canvas: CanvasRenderingContext2D, { ring, view, colour }: Drawn): void {
  if (ring.length < 2) return;
  canvas.beginPath();
  for (const place of ring) {
    const { x, y } = toScreen(view, place);
    canvas.lineTo(x, y);
  }
  canvas.closePath();
  canvas.setLineDash([5, 4]);
  canvas.lineWidth = 1.5;
  canvas.strokeStyle = colour('--ink');
  canvas.stroke();
  canvas.setLineDash([]);
}

const shortened = (text: string, most: number) =>
  text.length > most ? `${[...text].slice(0, most - 1).join('')}…` : text;
