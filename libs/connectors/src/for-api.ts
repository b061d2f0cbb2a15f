// What the API needs of connectors: no job, and nothing that takes one.
export {
  connectorOutbound,
  testAccess,
  type ConnectorHosts,
  type ConnectorOutboundOptions,
} from './asking.ts';
export { verifyInbound, type InboundMessage, type VerifiedEvent } from './inbound.ts';
export { planOf } from './plan.ts';
export { fileAddress, type PushedFile } from './push-context.ts';
export type { PushedResume } from './source-values.ts';
