export { jobHandlers } from './job-handlers.ts';
export type { PipelineDependencies } from './stage.ts';
export { stages } from './stages.ts';
