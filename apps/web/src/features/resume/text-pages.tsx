// The text of a format that has no pages of its own, line by line, with the evidence marked in it.
import type { Document, Evidence, Line } from '@vitae/contracts';
import { useEffect, useRef } from 'react';
import { useEvidence } from './evidence-context.ts';

export function TextPages({ document }: { document: Document }) {
  const { shown } = useEvidence();
  const first = shown[0]?.line[0];
  const marked = useRef<HTMLParagraphElement>(null);
  // Newer browsers return a promise here, which React would take for a clean-up function.
  useEffect(() => void marked.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }), [first]);
  return (
    <div className="sheet text">
      {document.lines.map((line, i) => (
        <p
          key={line.number}
          ref={line.number === first ? marked : null}
          className={[
            line.bullet && 'bullet',
            line.heading && 'heading',
            line.words.every((word) => word.bold) && 'bold',
            line.block !== document.lines[i - 1]?.block && 'block',
          ]
            .filter(Boolean)
            .join(' ')}
        >
          <MarkedText line={line} evidence={shown} />
        </p>
      ))}
    </div>
  );
}

function MarkedText({ line, evidence }: { line: Line; evidence: readonly Evidence[] }) {
  const here = evidence.find((e) => line.number >= e.line[0] && line.number <= e.line[1]);
  if (!here) return line.text;
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
