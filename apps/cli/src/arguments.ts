// The command line of `vitae`.
import { parseArgs } from 'node:util';

export const USAGE = `Usage: vitae parse [options] FILE…        vitae jobs|quarantine|storage|tune|reembed|admin … (see vitae jobs --help)
       vitae mcp                      a running Vitae’s tools for an assistant (see vitae mcp --help)
       vitae demo [--remove]          forty fictitious people for a running Vitae (see vitae demo --help)

Reads resumes (PDF, DOCX, DOC, ODT, RTF, HTML, text, Markdown, mail, scans, pictures) and prints their profiles as JSON. Nothing is sent or kept anywhere.

  --format native|json-resume   the profile (default: native, with confidence and evidence), or
           text|document        what was read: its lines in reading order, or the whole Document as JSON
           anatomy              the Document, its sections and entries, and the profile, as JSON: for work on the rules
  --out DIR                     write DIR/<base name>.json (.txt for text) for each file; needed for more than one file
  --document-date YYYY-MM-DD    the day that the resumes were written, which "present" means (default: the file's own date)
  --explain                     which rule read each field from which lines, and what else was considered
  --timing                      milliseconds per stage, as JSON lines on standard error
  --help                        this text

Exit status: 0 if all files were read, 1 if some could not be, 2 if the command line is wrong.
`;

export const formats = ['native', 'json-resume', 'text', 'document', 'anatomy'] as const;
export type OutputFormat = (typeof formats)[number];

export interface ParseOptions {
  readonly files: readonly string[];
  readonly format: OutputFormat;
  readonly out: string | undefined;
  readonly documentDate: string | undefined;
  /** Today, for files that tell no date. */
  readonly today: string;
  readonly explain: boolean;
  readonly timing: boolean;
}

export type Parsed =
  { kind: 'parse'; options: ParseOptions } | { kind: 'help' } | { kind: 'wrong'; why: string };

const isFormat = (text: string): text is OutputFormat => (formats as readonly string[]).includes(text);

/** Reads the arguments after the program's name. */
export function parseArguments(
  argv: readonly string[],
  today = new Date().toISOString().slice(0, 10),
): Parsed {
  const [command, ...rest] = argv;
  if (!command || command === '--help' || command === '-h' || command === 'help') return { kind: 'help' };
  if (command !== 'parse') return { kind: 'wrong', why: `there is no command “${command}”` };
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'native' },
        out: { type: 'string' },
        'document-date': { type: 'string' },
        explain: { type: 'boolean', default: false },
        timing: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (!isFormat(values.format)) return { kind: 'wrong', why: `--format is one of ${formats.join(', ')}` };
    const documentDate = values['document-date'];
    if (documentDate !== undefined && !/^\d{4}-\d\d-\d\d$/.test(documentDate))
      return { kind: 'wrong', why: '--document-date is a date such as 2026-11-24' };
    if (values.explain && values.format !== 'native')
      return { kind: 'wrong', why: '--explain goes with the native format' };
    if (!positionals.length) return { kind: 'wrong', why: 'no file is named' };
    if (positionals.length > 1 && values.out === undefined)
      return { kind: 'wrong', why: 'several files need --out DIR' };
    return {
      kind: 'parse',
      options: {
        files: positionals,
        format: values.format,
        out: values.out,
        documentDate,
        today,
        explain: values.explain,
        timing: values.timing,
      },
    };
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
