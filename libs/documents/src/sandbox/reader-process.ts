// The child process that reads files.
import { readFile } from '../read-file.ts';
import type { ReadReply, ReadRequest } from './messages.ts';
import { serve } from './serve.ts';

serve<ReadRequest, ReadReply>(async ({ bytes, limits }) => {
  const reading = await readFile(bytes, limits);
  return reading.ok ? { ...reading, document: JSON.stringify(reading.document) } : reading;
});
