// Imports that change by themselves are asked for again: events tell of their end alone.
import type { Import } from '@vitae/client';

export const LOOK_AGAIN_MS = 1_000;
export const isMoving = ({ status }: Pick<Import, 'status'>): boolean =>
  status === 'checking' || status === 'running';
