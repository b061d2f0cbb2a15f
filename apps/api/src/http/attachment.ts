// Files that somebody sent, handed out as they are: as attachments, which no browser opens as a page.
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { always, type AnswerHeaders } from './openapi.ts';

/** Bytes of any type, as an answer's body. */
export const ANY_FILE = { '*/*': z.string().meta({ format: 'binary' }) };
export const ATTACHMENT: AnswerHeaders = {
  'Content-Disposition': always('An attachment with the file’s name', {
    type: 'string',
    pattern: '^attachment; ',
  }),
};

export function attachmentOf(
  { fileName, mediaType }: { readonly fileName: string; readonly mediaType: string },
  file: { readonly stream: Readable; readonly bytes: number },
  response: Response,
): StreamableFile {
  // A resume may be an HTML page full of scripts: no browser may open it as one.
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  response.setHeader('cache-control', 'private, no-store');
  const name = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const attachment = new StreamableFile(file.stream, {
    type: mediaType,
    disposition: `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    length: file.bytes,
  });
  // Storage that breaks in the middle: a file that ended early would look whole to some clients.
  return attachment.setErrorHandler(() => response.destroy());
}
