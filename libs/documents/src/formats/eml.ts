// E-mail: the resume is what is attached to it; a mail without an attachment that can be read is itself the resume, if it
// has enough to say.
import { guessFormat, type FormatName } from '@vitae/contracts';
import PostalMime, { type Email } from 'postal-mime';
import { UnreadableFile } from '../unreadable-file.ts';
import { isPicture } from './image.ts';

/** What may be attached: anything that is read but another mail. */
export type PartFormat = Exclude<FormatName, 'eml'>;

export interface MailPart {
  readonly format: PartFormat;
  readonly bytes: Uint8Array;
}

/** Shorter letters only say that something is attached, and shorter texts beside one are no resumes. */
const LETTER_LENGTH = 400;
/** Invitations, visiting cards and signatures, which mail programs attach by themselves. */
const COMPANION = /^\s*(?:BEGIN:V(?:CALENDAR|CARD)|-----BEGIN )/i;
/** Depth of multipart nesting; honest mails have five levels at most. */
const DEEPEST = 20;
/** Signatures carry logos, and covering letters come as text: documents first, pictures last. */
const PREFERENCE: readonly PartFormat[] = [
  ...(['pdf', 'docx', 'doc', 'wordxml', 'odt', 'rtf', 'html', 'md', 'txt'] as const),
  ...(['tiff', 'jpeg', 'png', 'webp'] as const),
];

/** The part of a mail that is the resume. Throws `no_attachment`, or the reason why its only attachment can't be read. */
export async function resumeOfMail(bytes: Uint8Array): Promise<MailPart> {
  const mail = await parse(bytes);
  const parts: MailPart[] = [];
  let refused: UnreadableFile | undefined;
  for (const { content } of mail.attachments) {
    const attached =
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const guess = guessFormat(attached);
    if (!guess.ok) refused = new UnreadableFile(guess.reason);
    else if (guess.format !== 'eml' && !COMPANION.test(beginningOf(attached)))
      parts.push({ format: guess.format, bytes: attached });
  }
  const documents = parts.filter(
    ({ format, bytes: { length } }) => !isPicture(format) && (format !== 'txt' || length >= LETTER_LENGTH),
  );
  if (!documents.length) documents.push(...letterOf(mail));
  const [best] = [...documents, ...parts].sort(
    (a, b) => PREFERENCE.indexOf(a.format) - PREFERENCE.indexOf(b.format),
  );
  if (best) return best;
  throw refused ?? new UnreadableFile('no_attachment');
}

const beginningOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 200));

const lengthOf = (text: string) => text.replace(/\s+/g, ' ').trim().length;

/** The letter in that of its two forms that says more; as HTML if they are about the same. */
function letterOf({ html = '', text = '' }: Email): MailPart[] {
  const plain = lengthOf(text);
  const marked = lengthOf(html.replace(/<[^<>]*>/g, ' '));
  if (Math.max(plain, marked) < LETTER_LENGTH) return [];
  const isMarked = marked >= plain / 2;
  const bytes = new TextEncoder().encode(isMarked ? html : text);
  return [{ format: isMarked ? 'html' : 'txt', bytes }];
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  } catch {
    throw new UnreadableFile('damaged_file');
  }
}
