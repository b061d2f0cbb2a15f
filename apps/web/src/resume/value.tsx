// One value of a profile: its text, how sure it is, and on hover or focus its place in the original.
import type { Evidence, Field } from '@vitae/contracts';
import type { ReactNode } from 'react';
import { useEvidence } from './evidence-context.ts';

const sureness = (confidence: number) => (confidence >= 0.9 ? 'sure' : confidence >= 0.75 ? 'fair' : 'low');

interface PlacedProps {
  readonly evidence: readonly Evidence[];
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Something whose place is shown in the original while it is pointed at. */
export function Placed({ evidence, title, className, children }: PlacedProps) {
  const { show } = useEvidence();
  const mark = () => show(evidence);
  return (
    // A span and no button: a button can't wrap over lines as text does.
    <span
      role="button"
      tabIndex={0}
      className={className}
      title={title}
      onMouseEnter={mark}
      onFocus={mark}
      onClick={mark}
      onKeyDown={(event) => event.key === 'Enter' && mark()}
    >
      {children}
    </span>
  );
}

interface ValueProps {
  readonly field: Field<unknown>;
  readonly children?: ReactNode;
  readonly className?: string;
}

export function Value({ field, children, className = '' }: ValueProps) {
  const percent = Math.round(field.confidence * 100);
  const text = children ?? String(field.value);
  return (
    <Placed
      evidence={field.evidence}
      className={`value ${sureness(field.confidence)} ${className}`}
      title={`${percent} % sure, read by the ${field.tier} tier from page ${field.evidence[0]?.page ?? 1}, line ${field.evidence[0]?.line[0] ?? ''}`}
    >
      {text}
      <span className="visually-hidden"> ({percent} % sure)</span>
    </Placed>
  );
}
