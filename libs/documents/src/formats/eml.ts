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

/** Shorter mails only say that something is attached. */
const LETTER_LENGTH = 400;
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
    else if (guess.format !== 'eml') parts.push({ format: guess.format, bytes: attached });
  }
  const documents = parts.filter((p) => !isPicture(p.format));
  if (!documents.length) documents.push(...letterOf(mail));
  const [best] = [...documents, ...parts].sort(
    (a, b) => PREFERENCE.indexOf(a.format) - PREFERENCE.indexOf(b.format),
  );
  if (best) return best;
  throw refused ?? new UnreadableFile('no_attachment');
}

function letterOf({ html, text }: Email): MailPart[] {
  const plain = text ?? html?.replace(/<[^<>]*>/g, ' ') ?? '';
  if (plain.replace(/\s+/g, ' ').trim().length < LETTER_LENGTH) return [];
  return [
    html
      ? { format: 'html', bytes: new TextEncoder().encode(html) }
      : { format: 'txt', bytes: new TextEncoder().encode(plain) },
  ];
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  } catch {
    throw new UnreadableFile('damaged_file');
  }
}
