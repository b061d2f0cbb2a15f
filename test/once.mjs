// What `npm test` runs and `npm run test:services` does not: nothing in these files depends on the database, the carrier or a
// browser, so that a second run on other ones could tell nothing new. `support/once.spec.ts` holds that they reach none.
import path from 'node:path';

/** Specs by the beginning of their path in `test/`, and why one run is enough. */
export const ONCE = {
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

/** For Jest's `--filter`: of the files, those that a database, a carrier or a browser may change. */
const filter = (files) =>
  Promise.resolve({
    filtered: files.filter((file) => !Object.keys(ONCE).some((start) => inTests(file).startsWith(start))),
  });

const inTests = (file) => path.relative(import.meta.dirname, file);

// Jest requires it.
export { filter as 'module.exports' };
