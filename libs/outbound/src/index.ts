export { AllowList, isPublic } from './addresses.ts';
export type { Resolve } from './checked-connection.ts';
export {
  Outbound,
  type OutboundAnswer,
  type OutboundCheck,
  type OutboundOptions,
  type OutboundProblem,
  type OutboundRequest,
  type OutboundResult,
} from './outbound.ts';
