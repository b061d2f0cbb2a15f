// Fetches the file of a resume that was sent as an address: in a worker, through the one door to addresses that tenants name. What
// came of it is as if it had been uploaded.
import { documentFormats, isSettled, type ProblemCode } from '@vitae/contracts';
import { enqueue, type JobContext, type JobHandler } from '@vitae/jobs';
import { AllowList, Outbound, type OutboundAnswer, type OutboundProblem } from '@vitae/outbound';
import { AppError, withScope, type Settings } from '@vitae/runtime';
import { plans, removeUnusedFile, resumes, type ReceivedFile } from '@vitae/store';
import { Readable } from 'node:stream';
import { nameOfAnswer, textInUtf8 } from './fetched-file.ts';
import type { Fetching, PipelineDependencies } from './stage.ts';

/** What an address that could not be asked means for its resume. */
const PROBLEM_OF: Readonly<Record<OutboundProblem, ProblemCode>> = {
  bad_address: 'url_not_allowed',
  not_https: 'url_not_allowed',
  private_address: 'url_not_allowed',
  too_many_redirects: 'url_redirects',
  bad_certificate: 'url_certificate',
  too_large: 'file_too_large',
  unresolved: 'url_unavailable',
  unreachable: 'url_unavailable',
  timeout: 'url_unavailable',
  cancelled: 'url_unavailable',
  broken_answer: 'url_unavailable',
};
/** Answers that may be others a little later. */
const PASSING = [408, 425, 429];

const MOST_REDIRECTS = 3;

/** By what files are fetched, as the settings have it. Throws an Error that names an entry of FETCH_ALLOW that is none. */
export const fetchingOf = ({ fetching, limits }: Pick<Settings, 'fetching' | 'limits'>): Fetching => ({
  outbound: new Outbound({
    allow: new AllowList(fetching.allow),
    maxRedirects: MOST_REDIRECTS,
    maxBytes: limits.maxBytes,
    longer: 'refuse',
    timeoutMs: fetching.timeoutMilliseconds,
  }),
  maxBytes: limits.maxBytes,
});

/** Given up, the resume has failed. */
export const fetchResume = (dependencies: PipelineDependencies): JobHandler<'fetch-resume'> => ({
  run: (context) => withScope({ resumeId: context.payload.resumeId }, () => fetchFile(dependencies, context)),
  giveUp: (tx, { resumeId }, code) => resumes.failReading(tx, resumeId, 'failed', code, dependencies.now()),
});

async function fetchFile(
  dependencies: PipelineDependencies,
  { tenantId, payload, settle }: JobContext<'fetch-resume'>,
): Promise<void> {
  const { store, files, fetching } = dependencies;
  const { resumeId } = payload;
  const begun = await store.withTenant(tenantId, async (tx) => {
    const resume = await resumes.getResume(tx, resumeId);
    if (!resume || isSettled(resume.status) || resume.sha256) return undefined;
    await resumes.beginReading(tx, resumeId, dependencies.now());
    return { url: await resumes.urlOf(tx, resumeId) };
  });
  // Deleted meanwhile, or done by an earlier delivery of this job.
  if (!begun?.url) return;
  if (!fetching) throw new Error('this process asks nobody');
  const answer = await fetching.outbound.ask({ url: begun.url, headers: ASKS_FOR });
  if (!answer.ok) throw new AppError(PROBLEM_OF[answer.reason], { detail: answer.reason });
  refuseStatus(answer);
  const file = await files.receive(Readable.from([textInUtf8(answer)]), fetching.maxBytes);
  const fileName = nameOfAnswer(answer);
  try {
    await keep(dependencies, { tenantId, resumeId, settle }, { file, fileName });
  } finally {
    await file.discard();
  }
}

/** Said to be asked for as what a browser would: some pages hold the profile back from others. */
const ASKS_FOR = {
  accept:
    'application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/html;q=0.9, */*;q=0.5',
  'user-agent': 'Vitae (resume parser)',
};

function refuseStatus({ status }: OutboundAnswer): void {
  if (status >= 200 && status < 300) return;
  const passes = status >= 500 || PASSING.includes(status);
  throw new AppError(passes ? 'url_unavailable' : 'url_no_file', {
    detail: `It was answered with ${status}.`,
  });
}

async function keep(
  { store, files, now }: PipelineDependencies,
  {
    tenantId,
    resumeId,
    settle,
  }: Pick<JobContext<'fetch-resume'>, 'tenantId' | 'settle'> & { resumeId: string },
  { file, fileName }: { file: ReceivedFile; fileName: string },
): Promise<void> {
  const { format, bytes, sha256 } = file;
  if (!format.ok) throw new AppError(format.reason);
  const { mediaType } = documentFormats[format.format];
  await file.keep(tenantId);
  try {
    await store.withTenant(tenantId, async (tx) => {
      await settle(tx);
      if (!(await resumes.takeFile(tx, resumeId, { fileName, mediaType, bytes, sha256 }))) return;
      await plans.countFile(tx, { id: resumeId, bytes }, now());
      await enqueue(tx, 'process-resume', { resumeId });
    });
    // Another resume's deletion may have removed the same file between `keep` and our row.
    await file.keep(tenantId);
  } finally {
    // Where the database can't tell, it stays: the sweep finds it.
    await store.withTenant(tenantId, (tx) => removeUnusedFile(tx, files, sha256)).catch(() => undefined);
  }
}
