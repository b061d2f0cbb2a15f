// One value of a profile: its text, how sure it is, and on hover or focus its place in the original.
import type { Evidence, Field } from '@vitae/contracts';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useShowEvidence } from './evidence-context.ts';
import { useReviewMarks } from './review/review-context.ts';
import { isDoubtful } from './review/targets.ts';

const sureness = ({ confidence, tier }: Field<unknown>) =>
  tier === 'human' ? 'human' : confidence >= 0.9 ? 'sure' : confidence >= 0.75 ? 'fair' : 'low';

/** How sure a value is and where from, in a sentence. A person's word may stand nowhere in the file. */
function useOrigin({ confidence, tier, evidence: [place] }: Field<unknown>): string {
  const { t } = useLingui();
  const percent = Math.round(confidence * 100);
  if (!place)
    return tier === 'human'
      ? t`Said by a person`
      : t`${percent} % sure, read by the ${tier} tier from the file`;
  const {
    page,
    line: [line],
  } = place;
  return tier === 'human'
    ? t`Said by a person, who points at page ${page}, line ${line}`
    : t`${percent} % sure, read by the ${tier} tier from page ${page}, line ${line}`;
}

interface PlacedProps {
  readonly evidence: readonly Evidence[];
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
  /** By which a review finds it again. */
  readonly place?: string | undefined;
  readonly isCurrent?: boolean | undefined;
  readonly onChoose?: (() => void) | undefined;
}

/** Something whose place is shown in the original while it is pointed at. */
export function Placed({ evidence, title, className, children, place, isCurrent, onChoose }: PlacedProps) {
  const show = useShowEvidence();
  const mark = () => show(evidence);
  const choose = () => {
    mark();
    onChoose?.();
  };
  return (
    // A span and no button: a button can't wrap over lines as text does.
    <span
      role="button"
      tabIndex={0}
      className={className}
      title={title}
      onMouseEnter={mark}
      onFocus={mark}
      onClick={choose}
      onKeyDown={(event) => event.key === 'Enter' && choose()}
      data-place={place}
      aria-expanded={onChoose && isCurrent}
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
  const { t } = useLingui();
  const origin = useOrigin(field);
  const percent = Math.round(field.confidence * 100);
  const sure = field.tier === 'human' ? t`said by a person` : t`${percent} % sure`;
  const text = children ?? String(field.value);
  const review = useReviewMarks();
  const place = review?.placeOf(field);
  const isCurrent = place && review?.current === place;
  const toCheck = place && review?.mayCorrect && isDoubtful(field);
  return (
    <Placed
      evidence={field.evidence}
      className={`value ${sureness(field)} ${isCurrent ? 'current' : ''} ${className}`}
      title={toCheck ? t`Please check: ${origin}` : origin}
      place={place?.target.key}
      isCurrent={isCurrent}
      onChoose={place && (() => review?.go(place))}
    >
      {text}
      {toCheck && (
        <span className="to-check" aria-hidden="true">
          ?
        </span>
      )}
      <span className="visually-hidden">
        {' '}
        ({sure}
        {toCheck && `, ${t`please check`}`})
      </span>
    </Placed>
  );
}
