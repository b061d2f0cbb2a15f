// Bytes in, Document out: `ReaderPool` reads in child processes that may be killed. The same work in this process, for
// measuring, is `@vitae/documents/read-file`; whoever imports this page loads no parser.
export type { MailedFile, SplitMail } from './formats/eml/split-mail.ts';
export type { ReadResult } from './read-file.ts';
export { ReaderPool, type ReaderEvent, type ReaderPoolOptions } from './sandbox/reader-pool.ts';
