// Pages that were drawn, handed out: an attachment whose name says nothing of whose it is.
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { always, Answers } from '../http/openapi.ts';

const PDF = 'application/pdf';

export const AnswersPages = () =>
  Answers(
    200,
    'The pages, as an attachment',
    { [PDF]: z.string().meta({ format: 'binary' }) },
    {
      'Content-Disposition': always('An attachment with a name that says nothing', {
        type: 'string',
        pattern: '^attachment; ',
      }),
    },
  );

/** `fileName`: of ASCII letters and a full stop. */
export function drawnPdf(file: Uint8Array, fileName: string, response: Response): StreamableFile {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'private, no-store');
  return new StreamableFile(file, {
    type: PDF,
    disposition: `attachment; filename="${fileName}"`,
    length: file.length,
  });
}
