// The child process that reads files, and takes mails apart.
import { splitMail } from '../formats/eml/split-mail.ts';
import { readFile } from '../read-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { ReadReply, ReadRequest, SplitReply, SplitRequest } from './messages.ts';
import { serve } from './serve.ts';

serve<ReadRequest | SplitRequest, ReadReply | SplitReply>(async (request) => {
  if ('split' in request) return split(request.bytes);
  const reading = await readFile(request.bytes, request.limits);
  return reading.ok ? { ...reading, document: JSON.stringify(reading.document) } : reading;
});

async function split(bytes: Uint8Array): Promise<SplitReply> {
  try {
    return await splitMail(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, reason: error.reason };
    throw error;
  }
}
