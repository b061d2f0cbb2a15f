// How each system is spoken to.
import { ashby } from './ashby.ts';
import type { Protocols } from './ats.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { merge } from './merge.ts';

export const protocols: Protocols = { greenhouse, lever, ashby, merge };
