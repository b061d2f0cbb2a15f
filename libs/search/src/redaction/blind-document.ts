// The blind view of a document: its lines and words in their places, without who it is of. Hidden text, links, the picture and the
// file's own dates are left out.
import type { Document, Line, Profile, Word } from '@vitae/contracts';
import { cutLines } from './redact.ts';
import type { CutText } from './cut-text.ts';
import type { RedactionOptions } from './redactor.ts';

/** Without a name, nobody can tell which of the first lines is one: of so many those stay that something was read from. */
const HEAD_LINES = 6;

/** A document whose profile is missing (it has not been read to the end) is shown by nobody: there is nothing to tell it by. */
export function blindDocument(
  document: Document,
  profile: Profile,
  options: Pick<RedactionOptions, 'hides' | 'guarded'> = {},
): Document {
  const cuts = cutLines(document, profile, { ...options, forReaders: true });
  if (!profile.basics.name) cutUnreadHead(document, profile, cuts);
  const { format, pages, flags, language } = document;
  return {
    format,
    pages,
    lines: document.lines.flatMap((line) => {
      const cut = cuts.get(line.number);
      const blind = cut && blindLine(line, cut);
      return blind && (says(blind.text) || !says(line.text)) ? [blind] : [];
    }),
    flags: flags.filter((flag) => flag !== 'hidden_text'),
    ...(language && { language }),
  };
}

/** Without a name: what stands at the top may be one. */
export function cutUnreadHead(
  document: Pick<Document, 'lines'>,
  profile: Profile,
  cuts: ReadonlyMap<number, CutText>,
): void {
  const read = new Set<number>();
  const fields = [
    profile.basics.headline,
    profile.basics.summary,
    ...profile.positions.flatMap(({ title, organisation, start, highlights }) => [
      title,
      organisation,
      start,
      ...highlights,
    ]),
    ...profile.qualifications.flatMap(({ degree, institution, area }) => [degree, institution, area]),
    ...profile.skills.map(({ mention }) => mention),
  ];
  for (const field of fields)
    for (const { line } of field?.evidence ?? []) for (let n = line[0]; n <= line[1]; n++) read.add(n);
  for (const { number, heading } of document.lines.slice(0, HEAD_LINES))
    if (!read.has(number) && !heading) cuts.get(number)?.whole();
}

const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const unlinked = ({ link: _link, ...word }: Word): Word => word;

/** The line with the words that are left; `start` and `end` are those of its new text. */
function blindLine(line: Line, cut: CutText): Line {
  const { number, page, block, role, bullet, heading, language, cell } = line;
  const rest = {
    number,
    page,
    block,
    role,
    ...(bullet && { bullet }),
    ...(heading && { heading }),
    ...(language && { language }),
    ...(cell && { cell }),
  };
  if (!line.words.length) return { ...rest, text: cut.rest(), words: [] };
  let text = '';
  let before = 0;
  const words: Word[] = [];
  for (const { start, end, ...word } of line.words.map(unlinked)) {
    const left = cut.isCut ? cut.left(start, end).trim() : line.text.slice(start, end);
    // What is nothing but brackets and separators now, and was more, stood around what is gone.
    const isShell = left === '' || (!says(left) && says(line.text.slice(start, end)));
    if (!isShell) {
      const gap = text && (line.text.slice(before, start).includes('\t') ? '\t' : ' ');
      text += gap;
      words.push({ start: text.length, end: text.length + left.length, ...word });
      text += left;
    }
    before = end;
  }
  return { ...rest, text, words };
}
