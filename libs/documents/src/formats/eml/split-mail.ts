// What a mail brings: each attached file that may be a resume, or the letter itself where nothing is attached. And what has to be known
// to answer it.
import type { FormatName, ProblemCode } from '@vitae/contracts';
import { UnreadableFile } from '../../unreadable-file.ts';
import { attachedCandidate, isRefused, resumeOfMail } from '../eml.ts';
import { openMails, type AttachedFile, type OpenedMail } from './attached-mails.ts';

export interface MailedFile {
  readonly name: string;
  readonly format: FormatName;
  readonly bytes: Uint8Array;
}

export interface SplitMail {
  readonly ok: true;
  readonly messageId: string | undefined;
  readonly subject: string;
  /** What its writer calls their address. */
  readonly from: string | undefined;
  /** Written by a program, or to many: it wants no answer (RFC 3834, section 2). */
  readonly isAutomatic: boolean;
  readonly files: readonly MailedFile[];
  readonly refused: readonly { readonly name: string; readonly problem: ProblemCode }[];
  /** Files beyond as many as a mail may bring. */
  readonly leftOut: number;
  /** Nothing is attached: the mail itself is the resume. */
  readonly isLetter: boolean;
}

/** An applicant sends three, an agency ten. */
export const MOST_FILES = 20;
const LONGEST_TEXT = 300;
/** What lists, and programs that answer by themselves, put into their heads. */
const AUTOMATIC_HEADERS = [
  'list-id',
  'list-post',
  'list-unsubscribe',
  'x-autoreply',
  'x-auto-response-suppress',
];
const AUTOMATIC_SENDER =
  /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|listserv|majordomo)\b/i;
/** How mail servers and lists call the few lines that they add below a letter. */
const FOOTER_NAME = /^(?:att\d+|footer|signature|disclaimer)\.txt$/i;

/** Throws `damaged_file` where it is no mail. */
export async function splitMail(bytes: Uint8Array): Promise<SplitMail> {
  const { mails } = await openMails(bytes);
  const attached = mails.flatMap((mail) => mail.files);
  const chosen = resumesAmong(attached);
  const files = chosen.slice(0, MOST_FILES);
  const refused = attached.filter(isRefused).map(({ name, guess }) => ({
    name: name.slice(0, LONGEST_TEXT),
    problem: guess.ok ? ('encrypted_file' as const) : guess.reason,
  }));
  const head = headOf(mails[0]);
  const parts = { files, refused: refused.slice(0, MOST_FILES), leftOut: chosen.length - files.length };
  if (files.length) return { ok: true, ...head, ...parts, isLetter: false };
  const why = await resumeOfMail(bytes).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof UnreadableFile) return error.reason;
      throw error;
    },
  );
  if (why === undefined) return { ok: true, ...head, ...parts, isLetter: true };
  return {
    ok: true,
    ...head,
    ...parts,
    refused: refused.length ? parts.refused : [{ name: '', problem: why }],
    isLetter: false,
  };
}

/** Documents, without the letters and certificates beside them; pictures, which may be scans, where there are no documents. */
function resumesAmong(attached: readonly AttachedFile[]): MailedFile[] {
  const candidates = attached.flatMap((file) =>
    attachedCandidate(file).map(({ kind, rank, format, bytes }) => ({
      kind: kind === 'short' && format === 'txt' && isSentText(file) ? 'document' : kind,
      rank,
      format,
      bytes,
      name: file.name,
    })),
  );
  const documents = candidates.filter(({ kind }) => kind === 'document');
  const meant = documents.filter(({ rank }) => rank < 2);
  const pictures = candidates.filter(({ kind }) => kind === 'picture');
  const taken = meant.length ? meant : documents.length ? documents : pictures;
  return taken.map(({ name, format, bytes }) => ({ name: name.slice(0, LONGEST_TEXT), format, bytes }));
}

/** A short text that somebody attached, and no program. */
const isSentText = ({ name, isAttached }: AttachedFile) => isAttached && !FOOTER_NAME.test(name);

function headOf(mail: OpenedMail | undefined) {
  const { messageId, subject = '', from, headers = [] } = mail?.email ?? {};
  const valueOf = (key: string) =>
    headers
      .find((header) => header.key === key)
      ?.value.trim()
      .toLowerCase();
  const submitted = valueOf('auto-submitted');
  const isAutomatic =
    (submitted !== undefined && submitted !== 'no') ||
    /^(?:bulk|list|junk)/.test(valueOf('precedence') ?? '') ||
    AUTOMATIC_HEADERS.some((key) => valueOf(key) !== undefined) ||
    AUTOMATIC_SENDER.test(from?.address ?? '');
  return {
    messageId: messageId?.slice(0, LONGEST_TEXT),
    subject: subject.slice(0, LONGEST_TEXT),
    from: from?.address?.slice(0, LONGEST_TEXT),
    isAutomatic,
  };
}
