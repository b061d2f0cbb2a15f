// People on their way to applicant tracking systems, and files on their way from there.
export { connectorOutbound, type ConnectorHosts, type ConnectorOutboundOptions } from './asking.ts';
export { pushToAts, type ConnectorDependencies } from './push-to-ats.ts';
export { pushesDue } from './pushes-due.ts';
export { takeFromAts, type TakingDependencies } from './take-from-ats.ts';
