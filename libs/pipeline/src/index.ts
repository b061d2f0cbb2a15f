export { fetchingOf } from './fetch-resume.ts';
export { endOverdue, type DeadlineOptions, type Ended } from './end-overdue.ts';
export { jobHandlers } from './job-handlers.ts';
export { SmtpMailer, type Mail, type Mailer } from './mail/mailer.ts';
export type { PipelineDependencies } from './stage.ts';
export { sweep, type Swept, type SweepDependencies } from './sweep.ts';
export { startBatch } from './start-batch.ts';
export { stages } from './stages.ts';
