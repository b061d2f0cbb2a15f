// Keeps which evidence is pointed at. A component of its own, so that nothing but the marks is drawn anew for it.
import type { Evidence } from '@vitae/contracts';
import { useState, type ReactNode } from 'react';
import { ShowEvidence, ShownEvidence } from './evidence-context.ts';

interface EvidenceProviderProps {
  /** Marked until something else is pointed at. */
  readonly linked: readonly Evidence[];
  readonly children: ReactNode;
}

export function EvidenceProvider({ linked, children }: EvidenceProviderProps) {
  const [pointed, setPointed] = useState<readonly Evidence[]>();
  return (
    <ShowEvidence value={setPointed}>
      <ShownEvidence value={pointed ?? linked}>{children}</ShownEvidence>
    </ShowEvidence>
  );
}
