// The child process that recognises the text of drawn pages. It may load native code (picture decoding, drawing) and
// start threads, which the readers may not.
import { setPriority } from 'node:os';
import { recognisePage } from '../ocr/recognise-page.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { OcrReply, OcrRequest } from './messages.ts';
import { serve } from './serve.ts';

const NICE = 10;

// Seconds of work a page: whatever is read in milliseconds goes first. The threads that are started later inherit it.
setPriority(NICE);

serve<OcrRequest, OcrReply>(async (request) => {
  try {
    return { ok: true, lines: await recognisePage(request) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, reason: error.reason };
    throw error;
  }
});
