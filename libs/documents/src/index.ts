// Bytes in, Document out. `ReaderPool` reads in child processes that may be killed; `readFile` is the same work in this
// process, for the child itself and for tests of single formats.
export { readFile, type FileReading, type ReadResult } from './read-file.ts';
export { ReaderPool, type ReaderPoolOptions } from './sandbox/reader-pool.ts';
