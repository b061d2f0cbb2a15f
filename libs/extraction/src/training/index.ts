// What the decoder's weights are learned with. Not for production processes.
export { decode, type Chain } from '../decode/chain.ts';
export { observeEntries } from '../decode/observe-entries.ts';
export { packChain } from '../decode/packed-chain.ts';
export { ruledLabels } from '../decode/ruled.ts';
export { ruledEntries, type EntryKind } from '../decode/ruled-entries.ts';
export { familyOf } from '../decode/feature-families.ts';
export { saysOnRequest } from '../fields/listed.ts';
export type { Unit } from '../observe/units.ts';
export type { SectionKind } from '../sections/headings.ts';
export { splitSections, type Section } from '../sections/split-sections.ts';
export { cellsOf, restOfLine } from '../text/span.ts';
export { onOwnLines } from '../text/unwrapped.ts';
export { trainChain, type Labelled, type TrainingOptions } from './train-chain.ts';
