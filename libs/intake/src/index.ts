export { acceptResume, type IncomingResume, type IntakeDependencies } from './accept-resume.ts';
export { cleanFileName } from './clean-file-name.ts';
