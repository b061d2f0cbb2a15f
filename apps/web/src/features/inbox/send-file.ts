// Sends one file by the generated client, and tells how far it is: `fetch` can't, so its request goes by XMLHttpRequest.
import { client, type Problem as ProblemDocument, type Resume } from '@vitae/client';
import { call } from '../../api/call.ts';

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

function sendForm(url: string, form: FormData, onProgress: (sentBytes: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.responseType = 'text';
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      const type = request.getResponseHeader('content-type') ?? 'application/json';
      resolve(
        new Response(request.responseText, { status: request.status, headers: { 'content-type': type } }),
      );
    };
    request.onerror = () => reject(new TypeError('the server could not be reached'));
    request.send(form);
  });
}
