// npm run fuzz:extract [-- --inputs N] [--seed S] [--path P]
// Extraction on Documents that are changed word by word, line by line and in their geometry: those that the readers make of
// the benchmark's and the cases' files, and some from a small grammar. Of each: nothing throws, each value's words stand in
// the lines that it names, the profile is valid, can be stored, is the same when it comes back, and takes bounded work.
// A failure prints the seed, the path to it and the fewest changes that show it.
import { profileSchema, unstorablePath } from '@vitae/contracts';
import { readFile } from '@vitae/documents/read-file';
import { extractClassic, mergeExtractions } from '@vitae/extraction';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { changed, changes, grown } from './document-mutations.mjs';
import { Random } from './mutations.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const inputs = Number(option('--inputs', 2_000));
const seed = Number(option('--seed', 1));
const AS_OF = { month: '2026-11', reason: 'given' };
/** Documents of the grammar. */
const GROWN = 40;
/** How often extraction may look at the lines' texts, for each line and word that there is: twice what was ever seen. */
const LOOKS = 150;

async function startingDocuments() {
  const files = ['benchmark/dev/files', 'cases'].flatMap((folder) => {
    const dir = path.join(here, folder);
    return readdirSync(dir).map((name) => path.join(dir, name));
  });
  const documents = [];
  for (const file of files) {
    if (!/\.(?:pdf|docx|odt|rtf|html|txt|md)$/.test(file)) continue;
    const reading = await readFile(readFileSync(file));
    if (reading.ok && reading.document.lines.length) documents.push(reading.document);
  }
  const random = new Random(seed);
  const next = (limit) => random.below(limit);
  for (let i = 0; i < GROWN; i++) documents.push(grown(next, i % 2 === 0));
  return documents;
}

/** The document with lines that count how often their texts are looked at. */
function counted(document) {
  const looks = { count: 0 };
  const lines = document.lines.map(({ text, ...line }) => ({
    ...line,
    get text() {
      looks.count++;
      return text;
    },
  }));
  return { looks, document: { ...document, lines } };
}

function* valuesOf(part, at = '') {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part.evidence) && 'confidence' in part) yield [at, part];
  for (const [key, own] of Object.entries(part)) yield* valuesOf(own, `${at}/${key}`);
}

/** Without white space, the hyphens that may part a word at a line's end, and the separators that values are trimmed of. */
const bare = (text) => text.replace(/[\s,;:–—|¦│┃❘❙｜丨ǀ∣‖•·⋅⋄◆♦∙●▪-]+/gu, '');

/** Values that are kept as they are written; others (dates, levels, codes) are forms of what is written. */
const AS_WRITTEN =
  /^\/basics\/(?:name|headline|summary)$|^\/(?:positions|volunteering)\/\d+\/(?:organisation|title|location|summary|highlights\/\d+)$|^\/qualifications\/\d+\/(?:institution|degree|area|grade)$|^\/(?:certifications|projects|publications|awards)\/\d+\/(?:name|issuer)$|^\/(?:memberships|interests)\/\d+$/;

const textOfLines = (document, [first, last]) =>
  document.lines
    .slice(first - 1, last)
    .map(({ text }) => text)
    .join(' ');

function checkEvidence(profile, document) {
  for (const [at, { value, evidence, confidence }] of valuesOf(profile)) {
    if (AS_WRITTEN.test(at)) {
      const shown = bare(evidence.map(({ line }) => textOfLines(document, line)).join(' '));
      for (const word of value.split(/\s+/).map(bare).filter(Boolean))
        assert.ok(
          shown.includes(word),
          `${at} is said to be ${JSON.stringify(value)}, but its lines lack ${JSON.stringify(word)}`,
        );
    }
    assert.ok(evidence.length > 0, `${at} has no evidence`);
    assert.ok(confidence >= 0 && confidence <= 1, `${at} has the confidence ${confidence}`);
    for (const { line, text } of evidence) {
      const [first, last] = line;
      assert.ok(
        first >= 1 && first <= last && last <= document.lines.length,
        `${at} names lines ${first}-${last}`,
      );
      const shown = bare(textOfLines(document, line));
      for (const word of text.split(/\s+/).map(bare).filter(Boolean))
        assert.ok(shown.includes(word), `${at} has the word ${JSON.stringify(word)}, which its lines lack`);
    }
  }
}

const withoutUndefined = (part) => {
  if (Array.isArray(part)) return part.map(withoutUndefined);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([, own]) => own !== undefined);
  return Object.fromEntries(entries.map(([key, own]) => [key, withoutUndefined(own)]));
};

let most = 0;
function check(original) {
  const { looks, document } = counted(original);
  const extraction = extractClassic(document, { asOf: AS_OF.month });
  const profile = mergeExtractions(extraction, document, AS_OF);
  const words = original.lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const size = original.lines.length + words + 20;
  most = Math.max(most, looks.count / size);
  assert.equal(extraction.faults, undefined);
  assert.deepEqual(profileSchema.safeParse(profile).error?.issues, undefined);
  assert.equal(unstorablePath(profile), undefined);
  checkEvidence(profile, original);
  const stored = JSON.parse(JSON.stringify(profile));
  assert.deepEqual(profileSchema.parse(stored), stored);
  // Undefined properties are left out of JSON; nothing else may be.
  assert.deepEqual(stored, withoutUndefined(profile));
  assert.ok(
    looks.count <= LOOKS * size,
    `the lines' texts were looked at ${looks.count} times for ${size} words and lines`,
  );
}

const documents = await startingDocuments();
documents.forEach(check);
const result = fc.check(
  fc.property(fc.nat(documents.length - 1), changes, (which, list) => check(changed(documents[which], list))),
  { numRuns: inputs, seed, ...(args.includes('--path') && { path: option('--path') }) },
);
if (result.failed) {
  console.log(`finding: seed ${result.seed}, path ${result.counterexamplePath}`);
  console.log(JSON.stringify(result.counterexample, null, 1));
  console.log(result.errorInstance?.stack ?? result.error);
}
console.log(
  `${result.numRuns} inputs from ${documents.length} documents and seed ${seed}; at most ${Math.round(most)} looks at a line's text for each line and word`,
);
process.exitCode = result.failed ? 1 : 0;
