// Resumes of a few lines, as a tenant sends them and looks at them.
import { resumeSchema, type Resume } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import type { TestTenant } from './tenants.ts';

/** A resume with one position. */
export const writtenResume = (
  name: string,
  email: string,
  title: string,
  where = 'Example Works Ltd, 2016 - 2019',
) => `${name}\n${email}\n\nWork Experience\n${title}, ${where}\nDid the work.\n`;

/** Sends a text and waits until it is read. */
export async function sendText(http: App, tenant: TestTenant, text: string): Promise<Resume> {
  const answer = await request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return resumeSchema.parse(answer.body);
}

export async function lookAt(http: App, tenant: TestTenant, id: string): Promise<Resume> {
  const answer = await request(http)
    .get(`/v1/resumes/${id}`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .expect(200);
  return resumeSchema.parse(answer.body);
}
