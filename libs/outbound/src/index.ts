export { AllowList, isPublic } from './addresses.ts';
export {
  Outbound,
  type OutboundAnswer,
  type OutboundCheck,
  type OutboundOptions,
  type OutboundProblem,
  type OutboundRequest,
  type OutboundResult,
} from './outbound.ts';
export type { Resolve } from './resolve-name.ts';
