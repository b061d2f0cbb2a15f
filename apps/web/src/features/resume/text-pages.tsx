// The text of a format that has no pages of its own, line by line, with the evidence marked in it.
import type { Document, Evidence, Line } from '@vitae/contracts';
import { memo, useEffect, useRef } from 'react';
import { useShownEvidence } from './evidence-context.ts';

export function TextPages({ document: { lines } }: { document: Document }) {
  const shown = useShownEvidence();
  const first = shown[0]?.line[0];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (first === undefined) return;
    const line = box.current?.querySelector(`[data-line="${first}"]`);
    line?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [first]);
  return (
    <div className="sheet text" ref={box}>
      {lines.map((line, i) => (
        <TextLine
          key={line.number}
          line={line}
          isBlockStart={line.block !== lines[i - 1]?.block}
          here={shown.find((e) => line.number >= e.line[0] && line.number <= e.line[1])}
        />
      ))}
    </div>
  );
}

interface TextLineProps {
  readonly line: Line;
  readonly isBlockStart: boolean;
  /** What is marked in it. */
  readonly here: Evidence | undefined;
}

/** Drawn anew only where the mark comes or goes: one points from value to value, and a document has hundreds of lines. */
const TextLine = memo(function TextLine({ line, isBlockStart, here }: TextLineProps) {
  const kinds = [
    line.bullet && 'bullet',
    line.heading && 'heading',
    line.words.every((word) => word.bold) && 'bold',
    isBlockStart && 'block',
  ];
  return (
    <p data-line={line.number} className={kinds.filter(Boolean).join(' ')}>
      {here ? <MarkedText line={line} here={here} /> : line.text}
    </p>
  );
});

function MarkedText({ line, here }: { line: Line; here: Evidence }) {
  const at = line.text.replaceAll('\t', ' ').indexOf(here.text);
  // Evidence over several lines covers each of them whole.
  if (at < 0) return <mark>{line.text}</mark>;
  return (
    <>
      {line.text.slice(0, at)}
      <mark>{line.text.slice(at, at + here.text.length)}</mark>
      {line.text.slice(at + here.text.length)}
    </>
  );
}
