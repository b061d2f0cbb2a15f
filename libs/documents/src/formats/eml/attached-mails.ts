// A mail and the mails within it. Whoever writes one decides how deep and how many: all of it is bounded by what is opened.
import { guessFormat, type FormatGuess } from '@vitae/contracts';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { UnreadableFile } from '../../unreadable-file.ts';

/** Levels of multipart in one mail; honest mails have five at most. */
const DEEPEST_PART = 20;
/** Mails within mails: forwarded once or twice, seldom four times. */
const DEEPEST_MAIL = 6;
const MOST_MAILS = 30;
/** Of all mails together, each counted anew where it stands in another: three times what a file may have. */
const MOST_BYTES = 45 * 1024 * 1024;
/** Lines that may begin a part, in all mails together: postal-mime takes longer for each part, and seconds for 100,000. */
const MOST_DELIMITERS = 2_000;
const MOST_HEADER_BYTES = 256 * 1024;

export interface AttachedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly guess: FormatGuess;
  /** Shown within the letter, as logos are. */
  readonly isInline: boolean;
  /** Sent as a file: called an attachment, or named as files are. */
  readonly isAttached: boolean;
}

export interface OpenedMail {
  readonly email: Email;
  /** 0 for the mail itself. */
  readonly depth: number;
  readonly files: readonly AttachedFile[];
  readonly holdsMails: boolean;
}

/** The mail and those within it, from the outside in; `isTruncated` if there were more than are opened. Throws `damaged_file`. */
export async function openMails(
  bytes: Uint8Array,
): Promise<{ mails: readonly OpenedMail[]; isTruncated: boolean }> {
  const mails: OpenedMail[] = [];
  const waiting = [{ bytes, depth: 0 }];
  let left = MOST_BYTES;
  let delimiters = MOST_DELIMITERS;
  let isTruncated = false;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { depth } = next;
    left -= next.bytes.length;
    delimiters -= countDelimiters(next.bytes);
    const isTooMuch = mails.length >= MOST_MAILS || depth > DEEPEST_MAIL || left < 0 || delimiters < 0;
    const email = isTooMuch ? undefined : await parse(next.bytes);
    if (!email && depth === 0) throw new UnreadableFile('damaged_file');
    if (!email) {
      isTruncated = true;
      continue;
    }
    const files: AttachedFile[] = [];
    let holdsMails = false;
    for (const attachment of email.attachments) {
      const file = fileOf(attachment);
      if (isMail(file)) {
        holdsMails = true;
        waiting.push({ bytes: file.bytes, depth: depth + 1 });
      } else files.push(file);
    }
    mails.push({ email: { ...email, attachments: [] }, depth, files, holdsMails });
  }
  return { mails, isTruncated };
}

const isMail = ({ mediaType, guess }: AttachedFile) =>
  mediaType === 'message/rfc822' || (guess.ok && guess.format === 'eml');

function fileOf({ content, filename, mimeType, disposition, related }: Attachment): AttachedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    name: (filename ?? '').normalize('NFC'),
    mediaType: mimeType.toLowerCase(),
    bytes,
    guess: guessFormat(bytes),
    isInline: related === true || disposition === 'inline',
    isAttached: disposition === 'attachment' || Boolean(filename),
  };
}

const [LINE_FEED, HYPHEN] = [0x0a, 0x2d];

function countDelimiters(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at >= 0 && at < bytes.length; at = next(bytes, at))
    if (bytes[at] === HYPHEN && bytes[at + 1] === HYPHEN) count++;
  return count;
}

/** Where the next line begins; -1 behind the last one. */
const next = (bytes: Uint8Array, at: number) => {
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 ? -1 : end + 1;
};

/** Undefined for what is no mail, or none that is honest. */
const parse = (bytes: Uint8Array): Promise<Email | undefined> =>
  new MailParser({
    maxNestingDepth: DEEPEST_PART,
    maxHeadersSize: MOST_HEADER_BYTES,
    forceRfc822Attachments: true,
  })
    .parse(bytes)
    .catch(() => undefined);

interface Header {
  readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string | undefined>> };
}
interface MailNode {
  readonly parentNode?: MailNode | undefined;
  readonly contentType: Header & { readonly multipart: string | false };
  readonly contentDisposition: Header;
}

/**
 * Keeps texts that have a file's name apart from the letter: mail programs send them to be shown within it, and postal-mime, which goes by
 * the disposition alone, would write them all into one text. It offers no option for this, only this method.
 */
class MailParser extends PostalMime {
  isInlineTextNode({ parentNode, contentType, contentDisposition }: MailNode): boolean {
    const { value } = contentType.parsed;
    if (contentDisposition.parsed.value === 'attachment') return false;
    if (value !== 'text/plain' && value !== 'text/html') return false;
    // There stands the letter in its forms, whatever they are called.
    if (/^(?:alternative|related)$/.test(parentNode?.contentType.multipart || '')) return true;
    return !contentDisposition.parsed.params.filename && !contentType.parsed.params.name;
  }
}
