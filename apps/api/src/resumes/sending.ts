// How a resume is sent, as the description of the API tells it.
import type { ApiBodyOptions } from '@nestjs/swagger';
import { REPLAYED } from '../http/idempotent.ts';
import { always, sometimes, type AnswerHeaders } from '../http/openapi.ts';
import { preferHeader } from '../http/prefer.ts';

export const HOW_TO_SEND =
  'As a form, or as JSON with the file in base64 or the `url` of one, which a worker fetches: at most three redirects, on the public internet alone, by https; what can’t be fetched is a failed resume that says why. Another file under an `externalId` that is known is the next `version` of that resume, and of the same candidate unless the names in them plainly disagree; all are kept, and `GET /v1/resumes?externalId=…` lists them, the newest first. The same file under the same `externalId` is not read or counted again: the answer is the resume that is there, with the metadata that came now.';

export const UPLOAD_FORM: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary' },
      externalId: { type: 'string', description: 'Your own id of this resume' },
      documentDate: {
        type: 'string',
        format: 'date',
        description: 'The day that the resume was written; “present” is counted to it',
      },
      metadata: { type: 'string', description: 'A JSON object of at most 20 short texts' },
    },
  },
};

export const PREFER = preferHeader('the resume is read');

export const ACCEPTED_HEADERS: AnswerHeaders = {
  Location: always('Where the resume is', { type: 'string', pattern: '^/v1/resumes/[0-9a-f-]{36}$' }),
  'Preference-Applied': sometimes('The wait that was kept to', { type: 'string', pattern: '^wait=\\d+$' }),
  ...REPLAYED,
};
