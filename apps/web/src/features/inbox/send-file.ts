// Sends one file by the generated client, and tells how far it is.
import { client, type Problem as ProblemDocument, type Resume } from '@vitae/client';
import { call } from '../../api/call.ts';
import { sendForm } from '../../api/send-form.ts';

export function sendFile(file: File, onProgress: (sentBytes: number) => void): Promise<Resume> {
  const form = new FormData();
  form.append('file', file, file.name);
  return call(
    client.post<{ 202: Resume }, { 400: ProblemDocument }>({
      url: '/v1/resumes',
      headers: { 'Content-Type': null },
      body: form,
      bodySerializer: null,
      fetch: () => sendForm('/v1/resumes', form, onProgress),
    }),
  );
}
