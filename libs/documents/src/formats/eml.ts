// E-mail: the resume is what is attached to it, or to a mail that is passed on with it; where nothing is, the letter itself is the
// resume, if it has enough to say.
import type { FormatName } from '@vitae/contracts';
import type { Email } from 'postal-mime';
import { UnreadableFile } from '../unreadable-file.ts';
import { openMails, type AttachedFile, type OpenedMail } from './eml/attached-mails.ts';
import type { Letter } from './eml/letter.ts';
import { ownLines } from './eml/own-lines.ts';
import { isPicture } from './image.ts';

/** What may be attached: anything that is read but another mail. */
export type PartFormat = Exclude<FormatName, 'eml'>;

export interface MailPart {
  readonly format: PartFormat;
  readonly bytes: Uint8Array;
  /** Where it is what a mail says, not what is attached to it. */
  readonly letter?: Letter;
}

export interface MailResume {
  /** The part that is the resume, and those that are as good should it be unreadable. */
  readonly parts: readonly MailPart[];
  /** There were more mails within mails than are opened. */
  readonly isTruncated: boolean;
}

/** Shorter texts beside a letter are no resumes, and shorter letters may only speak of what is attached. */
const LETTER_LENGTH = 400;
/** A sentence or two about oneself. */
const SHORT_LETTER = 60;
/** A short letter that speaks of an attachment, in five languages, introduces nobody. */
const SPEAKS_OF_FILE =
  /\battach|\benclosed|\banbei\b|\banhang|\banlage|\bangehängt|beigefügt|ci-joint|pièces? jointe|\badjunt|\banex/i;
/** Invitations, visiting cards and signatures, which mail programs attach by themselves. */
const COMPANION = /^\s*(?:BEGIN:V(?:CALENDAR|CARD)|-----BEGIN )/i;
const COMPANION_TYPE = /^(?:message\/|text\/rfc822-headers|application\/(?:x-)?(?:pkcs7|pgp)-signature)/;
/** The letter itself behind a key that only its receiver has. */
const SEALED = /^\s*-----BEGIN PGP MESSAGE-----/;
/** How files are called that are resumes, and those that go with them. */
const RESUME_NAME =
  /(?<![\p{L}\p{N}])cv(?![\p{L}\p{N}])|r[eé]sum[eé]|curr[ií]cul|lebenslauf|hoja[ _-]?de[ _-]?vida/iu;
const COMPANION_NAME =
  /cover|letter|motivation|anschreiben|zeugnis|zertifikat|certifi|lettre|diplom|transcript|reference|referenz/iu;
/** Documents first, pictures last. */
const PREFERENCE: readonly PartFormat[] = [
  ...(['pdf', 'docx', 'doc', 'wordxml', 'odt', 'rtf', 'html', 'md', 'txt'] as const),
  ...(['tiff', 'jpeg', 'png', 'webp'] as const),
];

/** Characters of a letter that are looked at to tell how much it says. */
const MOST_LOOKED_AT = 100_000;

/** From what is surely meant to what is taken where there is nothing else. */
const KINDS = ['document', 'letter', 'picture', 'short'] as const;

interface Candidate extends MailPart {
  readonly kind: (typeof KINDS)[number];
  /** 0 for names of resumes, 2 for names of what goes with them, about 1 for all else. */
  readonly rank: number;
  readonly length: number;
  /** What a letter says. */
  readonly own: string;
}

/** What of a mail is the resume. Throws `no_attachment`, or the reason why what is attached can't be read. */
export async function resumeOfMail(bytes: Uint8Array): Promise<MailResume> {
  const { mails, isTruncated } = await openMails(bytes);
  const files = mails.flatMap((mail) => mail.files);
  const attached = files.flatMap(attachedCandidate);
  const letters = mails.flatMap(letterCandidate);
  const [best, ...others] = [...attached, ...letters].sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      a.rank - b.rank ||
      PREFERENCE.indexOf(a.format) - PREFERENCE.indexOf(b.format) ||
      b.length - a.length,
  );
  if (!best || (files.some(isRefused) && speaksOfFile(best))) throw whyNone(files);
  const same = others.filter(
    ({ kind, rank }) => kind === 'document' && kind === best.kind && rank === best.rank,
  );
  return { parts: [best, ...same], isTruncated };
}

const beginningOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 200));
const isCompanion = ({ bytes, mediaType }: AttachedFile) =>
  COMPANION_TYPE.test(mediaType) || COMPANION.test(beginningOf(bytes));
const isSealed = ({ bytes }: AttachedFile) => SEALED.test(beginningOf(bytes));
/** Something that may be the resume, and can't be read; logos come in every format. */
export const isRefused = (file: AttachedFile) =>
  isSealed(file) ||
  (!isCompanion(file) && !file.guess.ok && !file.isInline && !file.mediaType.startsWith('image/'));
/** Whether what is left is only a letter that goes with a file. */
const speaksOfFile = ({ letter, kind, own }: Candidate) =>
  letter ? SPEAKS_OF_FILE.test(own) : kind === 'short';

function whyNone(files: readonly AttachedFile[]): UnreadableFile {
  if (files.some(isSealed)) return new UnreadableFile('encrypted_file');
  const guess = files.findLast(isRefused)?.guess;
  return new UnreadableFile(guess && !guess.ok ? guess.reason : 'no_attachment');
}

export function attachedCandidate(file: AttachedFile): Candidate[] {
  const { guess, bytes } = file;
  if (!guess.ok || guess.format === 'eml' || isCompanion(file)) return [];
  const { format } = guess;
  const isShort = isPicture(format) ? file.isInline : format === 'txt' && bytes.length < LETTER_LENGTH;
  const kind = isShort ? 'short' : isPicture(format) ? 'picture' : 'document';
  return [{ format, bytes, kind, rank: rankOf(file.name), length: bytes.length, own: '' }];
}

const rankOf = (name: string) => (RESUME_NAME.test(name) ? 0 : COMPANION_NAME.test(name) ? 2 : 1);

const withoutTags = (html: string) =>
  html.replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ' ');

/** The letter in that of its two forms that says more; as HTML if they are about the same. */
function letterCandidate({ email, depth, holdsMails }: OpenedMail): Candidate[] {
  const { html = '', text = '', subject = '' } = email;
  const plain = ownText(text, subject);
  const marked = ownText(withoutTags(html), subject);
  const isMarked = marked.length > 0 && marked.length >= plain.length / 2;
  const own = isMarked ? marked : plain;
  const isLong = own.length >= LETTER_LENGTH;
  if (!isLong && (holdsMails || own.length < SHORT_LETTER || SPEAKS_OF_FILE.test(own))) return [];
  const sender = depth > 0 && !holdsMails ? senderOf(email) : undefined;
  return [
    {
      format: isMarked ? 'html' : 'txt',
      bytes: new TextEncoder().encode(isMarked ? html : text),
      letter: { subject, sender },
      own,
      // Who passes mails on writes about them; they come first, the innermost before all.
      kind: isLong && !holdsMails ? 'letter' : 'short',
      rank: 1 - depth / 100,
      length: own.length,
    },
  ];
}

const ownText = (source: string, subject: string) => {
  const lines = source.slice(0, MOST_LOOKED_AT).split(/\r?\n/);
  const own = ownLines(lines, subject).map(({ index, from }) => lines[index]?.slice(from) ?? '');
  return own.join(' ').replace(/\s+/g, ' ').trim();
};

/** People's addresses only. */
function senderOf({ from }: Email): string | undefined {
  const address = from?.address;
  if (!address || /^(?:no|do-?not)-?reply/i.test(address)) return undefined;
  return from.name ? `${from.name} <${address}>` : address;
}
