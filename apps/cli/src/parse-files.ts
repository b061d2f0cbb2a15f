// Reads many files side by side: parsing in child processes, as many as there are cores, extraction here.
import { problems, toJsonResume, type Anatomy, type ProblemCode } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import type * as Extraction from '@vitae/extraction';
import { makeFolder } from '@vitae/runtime';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import type { OutputFormat, ParseOptions } from './arguments.ts';
import { explain } from './explain.ts';

type Outcome =
  | { ok: true; text: string; timing: Record<string, number> }
  | { ok: false; code: ProblemCode | 'unreadable_path' };

interface Tools {
  readonly readers: ReaderPool;
  readonly extraction: typeof Extraction;
}

/** Does what the options say; returns the exit status. */
export async function parseFiles(options: ParseOptions): Promise<0 | 1> {
  const size = Math.min(options.files.length, availableParallelism());
  const readers = new ReaderPool({ size, ahead: true });
  readers.warmUp();
  // Loaded while the readers start: each takes half a second.
  const extraction = await import('@vitae/extraction');
  const progress = new Progress(options.files.length, options.out !== undefined && process.stderr.isTTY);
  if (options.out) await makeFolder(resolve(options.out));
  const queue = [...options.files];
  let failed = 0;
  // Two files for each reader, and one that is extracted here.
  await Promise.all(
    Array.from({ length: size * 2 + 1 }, async () => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        const outcome = await parseFile(file, { readers, extraction }, options);
        progress.clear();
        if (outcome.ok) deliver(file, outcome, options);
        else {
          failed++;
          process.stderr.write(
            `${file}: ${outcome.code}: ${outcome.code === 'unreadable_path' ? 'the file cannot be opened' : problems[outcome.code].title}\n`,
          );
        }
        progress.step();
      }
    }),
  );
  progress.clear();
  await readers.close();
  return failed ? 1 : 0;
}

async function parseFile(
  file: string,
  { readers, extraction: { asOf, extractClassic, mergeExtractions, sectionAnatomy } }: Tools,
  options: ParseOptions,
): Promise<Outcome> {
  const timing: Record<string, number> = {};
  const timed = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    timing[stage] = Math.round((performance.now() - started) * 10) / 10;
    return result;
  };
  const bytes = bytesOf(file);
  if (!bytes) return { ok: false, code: 'unreadable_path' };
  const read = await timed('read', () => readers.read(bytes));
  if (!read.ok) return { ok: false, code: read.reason };
  const profileOf = async () => {
    const known = { documentDate: options.documentDate, received: options.today };
    const at = asOf(read.document, known);
    const extraction = await timed('classic', () =>
      extractClassic(read.document, {
        asOf: at.month,
        // JSON Resume has no place for it.
        languageProcessing: options.format !== 'json-resume',
      }),
    );
    return timed('merge', () => mergeExtractions(extraction, read.document, at));
  };
  const print: Record<OutputFormat, () => Promise<string> | string> = {
    text: () => `${read.document.lines.map((line) => line.text).join('\n')}\n`,
    document: () => toJson(read.document),
    anatomy: async () =>
      toJson({
        document: read.document,
        sections: sectionAnatomy(read.document),
        profile: await profileOf(),
      } satisfies Anatomy),
    native: async () =>
      options.explain ? explain(await profileOf(), read.document) : toJson(await profileOf()),
    'json-resume': async () => toJson(toJsonResume(await profileOf())),
  };
  return { ok: true, text: await print[options.format](), timing };
}

// Files are read and written whole and at once: a promise for each step of it costs more than the step.

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function deliver(file: string, outcome: Outcome & { ok: true }, options: ParseOptions): void {
  if (options.out) {
    const extension = options.format === 'text' || options.explain ? 'txt' : 'json';
    writeFileSync(join(options.out, `${basename(file, extname(file))}.${extension}`), outcome.text);
  } else process.stdout.write(outcome.text);
  if (options.timing)
    process.stderr.write(`${JSON.stringify({ file: basename(file), milliseconds: outcome.timing })}\n`);
}

/** A line on a terminal that says how far it is. */
class Progress {
  readonly #total: number;
  readonly #shown: boolean;
  #done = 0;

  constructor(total: number, shown: boolean) {
    this.#total = total;
    this.#shown = shown;
  }

  step(): void {
    this.#done++;
    if (this.#shown)
      process.stderr.write(`\r${this.#done} of ${this.#total} ${this.#total === 1 ? 'file' : 'files'}`);
  }

  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
  }
}
