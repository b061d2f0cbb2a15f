export { deleteFile } from './delete-file.ts';
export { processResume, readResumeWithModel } from './process-resume.ts';
export type { PipelineDependencies } from './stage.ts';
export { stages } from './stages.ts';
