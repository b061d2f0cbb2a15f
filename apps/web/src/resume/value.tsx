// One value of a profile: its text, how sure it is, and on hover or focus its place in the original.
import type { Field } from '@vitae/contracts';
import type { ReactNode } from 'react';
import { useEvidence } from './evidence-context.ts';

const toneOf = (confidence: number) => (confidence >= 0.9 ? 'sure' : confidence >= 0.75 ? 'fair' : 'low');

interface ValueProps {
  readonly field: Field<unknown>;
  readonly children?: ReactNode;
  readonly className?: string;
}

export function Value({ field, children, className = '' }: ValueProps) {
  const { show } = useEvidence();
  const percent = Math.round(field.confidence * 100);
  const mark = () => show(field.evidence);
  const text = children ?? String(field.value);
  return (
    // A span and no button: a button can't wrap over lines as text does.
    <span
      role="button"
      tabIndex={0}
      className={`value ${toneOf(field.confidence)} ${className}`}
      title={`${percent} % sure, read by the ${field.tier} tier from page ${field.evidence[0]?.page ?? 1}, line ${field.evidence[0]?.line[0] ?? ''}`}
      onMouseEnter={mark}
      onFocus={mark}
      onClick={mark}
      onKeyDown={(event) => event.key === 'Enter' && mark()}
    >
      {text}
      <span className="visually-hidden"> ({percent} % sure)</span>
    </span>
  );
}
