// The place in the original, cut out: for phones, where profile and original don't stand side by side.
import { Trans, useLingui } from '@lingui/react/macro';
import type { Evidence } from '@vitae/contracts';
import { useEffect, useRef, useState } from 'react';

/** In points, around the words. */
const AROUND = { x: 18, y: 14 };
const MOST_HIGH = 140;

export function EvidenceClip({ evidence: [place] }: { evidence: readonly Evidence[] }) {
  const { t } = useLingui();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!canvas.current || !place) return;
    setDrawn(draw(canvas.current, place));
  }, [place]);
  if (!place) return null;
  return (
    <figure className="evidence-clip">
      <canvas ref={canvas} hidden={!isDrawn} role="img" aria-label={t`In the original: ${place.text}`} />
      {!isDrawn && <blockquote className="breaks">{place.text}</blockquote>}
      <figcaption className="small soft">
        <Trans>
          Page {place.page}, line {place.line[0]}
        </Trans>
      </figcaption>
    </figure>
  );
}

/** Takes it from the page as it is drawn already; false where there is no picture of it: then the words stand for it. */
function draw(target: HTMLCanvasElement, { page, boxes }: Evidence): boolean {
  const sheet = document.querySelectorAll('.original .sheet')[page - 1];
  const source = sheet?.querySelector<HTMLCanvasElement | HTMLImageElement>('canvas, img');
  const points = Number(sheet?.getAttribute('data-points') ?? NaN);
  const context = target.getContext('2d');
  if (!source || !boxes.length || !context || !(points > 0)) return false;
  const width = source instanceof HTMLImageElement ? source.naturalWidth : source.width;
  if (!width) return false;
  const scale = width / points;
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - AROUND.x);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - AROUND.y);
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + AROUND.x;
  const bottom = Math.min(Math.max(...boxes.map((box) => box.y + box.height)) + AROUND.y, top + MOST_HIGH);
  target.width = (right - left) * scale;
  target.height = (bottom - top) * scale;
  context.drawImage(
    source,
    left * scale,
    top * scale,
    target.width,
    target.height,
    0,
    0,
    target.width,
    target.height,
  );
  context.fillStyle = 'rgb(242 179 61 / 38%)';
  context.globalCompositeOperation = 'multiply';
  for (const box of boxes)
    context.fillRect((box.x - left) * scale, (box.y - top) * scale, box.width * scale, box.height * scale);
  return true;
}
