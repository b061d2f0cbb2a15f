// What workers need. Who only hands in work, or asks Redis something, imports `@vitae/jobs/enqueue`, `/carrier-probe` or
// `/counting-redis`, and loads no BullMQ.
export { Carrier, type CarrierOptions } from './carrier.ts';
export { CarrierProbe } from './carrier-probe.ts';
export { BEFORE_ALL, queueNames, type JobName, type QueueName } from './definitions.ts';
export { DuePump, type DueLine, type DuePumpOptions } from './due-pump.ts';
export { countJobs, enqueue, enqueueOnce, enqueueMissing } from './enqueue.ts';
export { JobFigures } from './job-figures.ts';
export {
  JobRunner,
  type JobContext,
  type JobHandler,
  type JobHandlers,
  type JobRunnerOptions,
} from './job-runner.ts';
export { JobTakenOver } from './job-taken-over.ts';
export { Relay } from './relay.ts';
export { removeTenant, type RemovalPlace, type TenantReceipt } from './remove-tenant.ts';
export { findUnfitCarrier, refuseUnfitCarrier } from './unfit-carrier.ts';
