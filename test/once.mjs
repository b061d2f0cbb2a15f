// What one of the two suites runs alone, because a second run on another database could tell nothing new, and the hour that both may take is
// better spent on what can. By the beginning of their path in `test/`, and why one run is enough.
import path from 'node:path';

/**
 * What `npm test` runs and `npm run test:services` does not: nothing in these files depends on the database, the carrier or a browser
 * (`support/once.spec.ts` holds that they reach none).
 */
export const EMBEDDED_ONLY = {
  'accuracy/accuracy.spec.ts': 'the command line program reads files alone, and scorers compare them',
  'accuracy/corrections/memory.spec.ts': 'pure functions of what was read of files',
  'accuracy/job-descriptions/': 'pure functions of texts',
  'faults/memory.spec.ts': 'arithmetic of figures',
  'faults/verdict.spec.ts': 'arithmetic of a run’s records',
  'integration/boundaries.spec.ts': 'asks the linter about sources',
  'integration/command-line.spec.ts': 'the command line program reads one file',
  'integration/compose.spec.ts': 'reads compose.yaml',
  'integration/dev-run.spec.ts': 'npm’s scripts on a small workspace of its own',
  'integration/engine-flags.spec.ts': 'reads manifests and grammars',
  'integration/loaded-packages.spec.ts': 'looks which packages programs load before they start',
  'integration/manifests.spec.ts': 'reads manifests',
  'integration/odd-files.spec.ts': 'readers of files alone',
  'integration/page-catalogues.spec.ts': 'looks for words of the page without a translation',
  'integration/page-first-load.spec.ts': 'reads the built page',
  'integration/page-size.spec.ts': 'reads the built page',
  'resilience/fuzz-extract.spec.ts': 'pure functions of made texts',
  'resilience/fuzz-read.spec.ts': 'readers of files alone',
  'resilience/large-workbook.spec.ts': 'reads a file in a small process',
  'resilience/linear-expressions.spec.ts': 'counts the steps of regular expressions',
  'skills/similarity.spec.ts': 'a table that comes with the sources',
  'support/counted-regexp.spec.ts': 'counts the steps of regular expressions',
  'support/once.spec.ts': 'reads sources',
  'support/tcp-proxy.spec.ts': 'sockets of its own',
};

/**
 * What `npm run test:services` runs and `npm test` does not: what these ask of a database, others ask of the embedded one as well; they are
 * about processes and servers beside it.
 */
export const SERVICES_ONLY = {
  'integration/connectors': 'what other systems are sent, and what they send',
  'integration/fairness': 'turns of many tenants over several workers',
  'integration/language-model': 'questions to a model and what is made of its answers',
  'integration/mail-in': 'what other mail servers send',
  'integration/quarantine': 'a worker that is killed by what it reads',
  'integration/redacted': 'pages that are drawn',
  'integration/resume-url': 'what other web servers answer',
  'integration/summary': 'pages that are drawn',
  'resilience/engine-away': 'an engine beside workers of their own',
  'resilience/gpu-': 'engines and workers of their own',
  'resilience/pool-kills': 'engines and workers of their own',
  'resilience/webhook-kills': 'receivers of webhooks, and workers of their own',
};

const inTests = (file) => path.relative(import.meta.dirname, file);

/** For Jest's `--filter`: the files without those of a list. */
export const without = (list) => (files) =>
  Promise.resolve({
    filtered: files.filter((file) => !Object.keys(list).some((start) => inTests(file).startsWith(start))),
  });
