// The boxes of the shown evidence, laid over the picture of a page.
import type { Evidence } from '@vitae/contracts';
import { useEffect, useRef } from 'react';
import { useShownEvidence } from './evidence-context.ts';

/** `width` and `height` are the page's, in points: those of the boxes. */
export function EvidenceMarks({ page, width, height }: { page: number; width: number; height: number }) {
  const shown = useShownEvidence();
  return shown
    .filter((e) => e.page === page)
    .map((e, i) => (
      <Marks key={i} evidence={e} width={width} height={height} first={i === 0 && e === shown[0]} />
    ));
}

function Marks({
  evidence,
  width,
  height,
  first,
}: {
  evidence: Evidence;
  width: number;
  height: number;
  first: boolean;
}) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (first) mark.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [first, evidence]);
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return evidence.boxes.map((box, i) => (
    <span
      key={i}
      ref={i === 0 ? mark : null}
      className="mark"
      style={{
        left: percent(box.x - 1.5, width),
        top: percent(box.y - 1.5, height),
        width: percent(box.width + 3, width),
        height: percent(box.height + 4, height),
      }}
    />
  ));
}
