export {
  acceptResume,
  acceptWithin,
  type Accepted,
  type IncomingResume,
  type IntakeDependencies,
  type RepeatableRequest,
} from './accept-resume.ts';
export { cleanFileName } from './clean-file-name.ts';
export { nameInUrl } from './name-in-url.ts';
export {
  acceptImport,
  locationOfImport,
  type AcceptedImport,
  type IncomingFile,
  type IncomingImport,
} from './accept-import.ts';
export { acceptBatch, locationOfBatch, type IncomingBatch } from './accept-batch.ts';
export {
  beginUpload,
  bytesToPutTogether,
  importUpload,
  locationOfUpload,
  receivePiece,
  type FinishedUpload,
  type IncomingPiece,
} from './uploads.ts';
