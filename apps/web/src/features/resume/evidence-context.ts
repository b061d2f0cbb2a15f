// Which evidence is marked on the original just now. Two contexts: values point, and are not drawn anew for what is pointed at.
import type { Evidence } from '@vitae/contracts';
import { createContext, useContext } from 'react';

export const ShownEvidence = createContext<readonly Evidence[]>([]);
export const ShowEvidence = createContext<(evidence: readonly Evidence[]) => void>(() => undefined);

export const useShownEvidence = () => useContext(ShownEvidence);
export const useShowEvidence = () => useContext(ShowEvidence);
