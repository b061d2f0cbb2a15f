// Which evidence is marked on the original just now.
import type { Evidence } from '@vitae/contracts';
import { createContext, useContext } from 'react';

export interface EvidenceMarks {
  readonly shown: readonly Evidence[];
  readonly show: (evidence: readonly Evidence[]) => void;
}

export const EvidenceContext = createContext<EvidenceMarks>({ shown: [], show: () => undefined });
export const useEvidence = () => useContext(EvidenceContext);
