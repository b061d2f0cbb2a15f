import { downloadOriginal, downloadRedacted } from '@vitae/client';
import { call } from '../../api/call.ts';

/** The file as it was sent. */
export async function originalOf(id: string): Promise<Blob> {
  const answer = await call(downloadOriginal({ path: { id }, parseAs: 'blob' }));
  if (!(answer instanceof Blob)) throw new TypeError('the original came in another form than asked for');
  return answer;
}

/** Its pages drawn anew without whose it is, as a PDF. */
export async function redactedOf(id: string): Promise<Blob> {
  const answer = await call(downloadRedacted({ path: { id }, parseAs: 'blob' }));
  if (!(answer instanceof Blob)) throw new TypeError('the drawn pages came in another form than asked for');
  return answer;
}
