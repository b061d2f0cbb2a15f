// Waiting for what a program does, as its clients wait.
import { isSettled, type Resume, type VitaeClient } from '@vitae/contracts';

/** Asks until there is an answer; the test's own limit ends it. */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The resume once it is done, whatever came of it. */
export const settled = (client: VitaeClient, id: string): Promise<Resume> =>
  until(async () => {
    const resume = await client.resume(id);
    return isSettled(resume.status) ? resume : undefined;
  });

/** The newest hundred resumes, once all of them are done. */
export const allSettled = (client: VitaeClient): Promise<Resume[]> =>
  until(async () => {
    const { items } = await client.resumes({ limit: 100 });
    return items.every(({ status }) => isSettled(status)) ? items : undefined;
  });
