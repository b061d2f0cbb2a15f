// npm run fuzz:read [-- --inputs N] [--seed S] [--dir DIR]
// Mutates real files of every format and reads each result as the service does. Every input must end in a Document or in
// a coded refusal, inside the limits; the parent must not crash, and no process or temporary file may be left behind.
// The same seed gives the same inputs. Recognition is left out: its input is pixels, which every picture is.
import { defaultReadingLimits, isProblemCode } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutate, Random } from './mutations.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const inputs = Number(option('--inputs', 5_000));
const seed = Number(option('--seed', 1));
const dir = path.resolve(option('--dir', path.join(here, 'benchmark/dev/files')));

// The product's own limits. pdf.js takes 4 s for a string without an end in 700 KB, more on a busy machine.
const limits = defaultReadingLimits;
const random = new Random(seed);
const files = readdirSync(dir).map((name) => ({ name, bytes: readFileSync(path.join(dir, name)) }));
// Formats take turns, so that the many PDFs of a folder don't crowd out the rest.
const byFormat = Object.values(Object.groupBy(files, (file) => path.extname(file.name)));
// Temporary files go to a folder of our own: what other programs leave in the machine's is not ours to count.
const kept = tmpdir();
const temporary = mkdtempSync(path.join(kept, 'vitae-fuzz-'));
process.env.TMPDIR = temporary;
const childrenOf = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();

const readers = new ReaderPool({ size: availableParallelism(), limits, ocr: false });
const outcomes = new Map();
const findings = [];
let next = 0;
let slowest = 0;

async function work() {
  while (next < inputs) {
    const number = next++;
    const group = byFormat[number % byFormat.length];
    const file = group[random.below(group.length)];
    const bytes = await mutate(
      file.bytes,
      path.extname(file.name),
      random,
      () => group[random.below(group.length)].bytes,
    );
    const started = performance.now();
    const result = await readers.read(bytes);
    slowest = Math.max(slowest, performance.now() - started);
    const outcome = result.ok ? 'document' : result.reason;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const bad =
      outcome === 'reader_crashed' ||
      outcome === 'reading_timed_out' ||
      outcome === 'reading_out_of_memory' ||
      (!result.ok && !isProblemCode(outcome));
    if (!bad) continue;
    const name = path.join(kept, `vitae-fuzz-${seed}-${number}${path.extname(file.name)}`);
    findings.push(`${outcome}: ${name}, made of ${file.name}`);
    writeFileSync(name, bytes);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
await readers.close();
for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1]))
  console.log(`${outcome.padEnd(24)}${count}`);
console.log(`\n${inputs} inputs from seed ${seed}, the slowest took ${Math.round(slowest)} ms`);
const leftFiles = readdirSync(temporary).length;
rmSync(temporary, { recursive: true });
const leftProcesses = process.platform === 'linux' ? childrenOf(process.pid) : '';
if (leftFiles > 0) findings.push(`${leftFiles} temporary files were left`);
if (leftProcesses) findings.push(`processes were left: ${leftProcesses}`);
for (const finding of findings) console.log(`finding: ${finding}`);
process.exitCode = findings.length ? 1 : 0;
