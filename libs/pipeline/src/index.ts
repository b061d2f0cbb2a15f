export { jobHandlers } from './job-handlers.ts';
export type { PipelineDependencies } from './stage.ts';
export { sweep, type Swept, type SweepDependencies } from './sweep.ts';
export { stages } from './stages.ts';
