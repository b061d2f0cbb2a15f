export {
  acceptResume,
  type Accepted,
  type IncomingResume,
  type IntakeDependencies,
  type RepeatableRequest,
} from './accept-resume.ts';
export { cleanFileName } from './clean-file-name.ts';
export { nameInUrl } from './name-in-url.ts';
