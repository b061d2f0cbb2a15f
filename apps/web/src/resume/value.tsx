// One value of a profile: its text, how sure it is, and on hover or focus its place in the original.
import type { Evidence, Field } from '@vitae/contracts';
import type { ReactNode } from 'react';
import { useEvidence } from './evidence-context.ts';

const sureness = ({ confidence, tier }: Field<unknown>) =>
  tier === 'human' ? 'human' : confidence >= 0.9 ? 'sure' : confidence >= 0.75 ? 'fair' : 'low';

/** How sure a value is and where from, in a sentence. A person's word may stand nowhere in the file. */
function origin({ confidence, tier, evidence }: Field<unknown>): string {
  const [place] = evidence;
  const where = place ? `page ${place.page}, line ${place.line[0]}` : undefined;
  if (tier === 'human') return `Said by a person${where ? `, who points at ${where}` : ''}`;
  return `${Math.round(confidence * 100)} % sure, read by the ${tier} tier from ${where ?? 'the file'}`;
}

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
  const sure = field.tier === 'human' ? 'said by a person' : `${Math.round(field.confidence * 100)} % sure`;
  const text = children ?? String(field.value);
  return (
    <Placed
      evidence={field.evidence}
      className={`value ${sureness(field)} ${className}`}
      title={origin(field)}
    >
      {text}
      <span className="visually-hidden"> ({sure})</span>
    </Placed>
  );
}
