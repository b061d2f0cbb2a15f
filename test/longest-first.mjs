// Jest's order of files: those that take longest first, so that at the end no core waits for a long one that began last. On a
// fresh clone Jest knows no durations, and takes the largest files first, which says little: our longest are short files. Many of
// these wait more than they compute (servers that are away, leases that run out), which is why the suites on services run three
// files at a time on two cores.
import TestSequencer from '@jest/test-sequencer';
import path from 'node:path';

/** Seconds on two cores, of files that take over half a minute (November 2026); exact figures don't matter. */
const SECONDS = {
  'accuracy/accuracy': 140,
  'accuracy/corrections/memory': 30,
  'e2e/browser/admin-access': 55,
  'e2e/browser/admin-workspace': 65,
  'e2e/browser/candidates': 70,
  'e2e/browser/connectors': 40,
  'e2e/browser/developer': 90,
  'e2e/browser/imports': 85,
  'e2e/browser/search': 60,
  'e2e/browser/shell': 100,
  'e2e/rolling-restart': 60,
  'e2e/recruiter': 50,
  'integration/any-request': 140,
  'integration/database-plans': 50,
  'integration/fairness': 60,
  'integration/http-contract': 50,
  'integration/imports': 50,
  'integration/language-model': 60,
  'integration/migrate': 45,
  'integration/reembed': 90,
  'integration/sign-in': 80,
  'isolation/every-operation': 110,
  'resilience/crash': 100,
  'resilience/engine-away': 60,
  'resilience/faults': 90,
  'resilience/fuzz-read': 35,
  'resilience/killed-import': 90,
  'resilience/linear-expressions': 65,
  'resilience/lost-network': 150,
  'resilience/pool-kills': 90,
  'resilience/refusing-carrier': 55,
};

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const weights = new Map(
      tests.map(({ path: file, context }) => [
        file,
        SECONDS[path.relative(context.config.rootDir, file).replace(/\.spec\.ts$/, '')] ?? 0,
      ]),
    );
    // Array.prototype.sort is stable: what is not named keeps Jest's own order.
    return [...super.sort(tests)].sort((a, b) => weights.get(b.path) - weights.get(a.path));
  }
}
