// What parent and reader say to each other. Sent by structured clone, so bytes stay bytes.
import type { ReadingLimits } from '@vitae/contracts';
import type { ReadResult } from '../read-file.ts';

export interface ReadRequest {
  bytes: Uint8Array;
  limits: ReadingLimits;
}

export type ReadReply = { kind: 'ready' } | { kind: 'result'; result: ReadResult };
