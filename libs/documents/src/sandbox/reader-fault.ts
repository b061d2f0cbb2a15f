// Whose fault is it when something is thrown while a file is read? Parsers throw about bytes that they can't take; our own code
// throws what it means, and otherwise has a mistake. Only the latter is ours to mend, and is not to be called a damaged file.
import { types } from 'node:util';

export interface ReaderFault {
  readonly origin: 'own' | 'parser';
  /** The error's class. Its message may quote the file, so it goes no further. */
  readonly type: string;
  /** Where it was thrown: functions and places in programs, nothing of the file. */
  readonly stack: string;
}

const MISTAKES = ['TypeError', 'ReferenceError', 'AssertionError'];
/** What Node throws about bytes is a TypeError too. */
const ABOUT_BYTES = /^ERR_(?:ENCODING|BUFFER|OUT_OF_RANGE|PARSE)/;
/** What Node says of a program that isn't whole, or of a machine that has nothing left: no file is to blame. */
const OF_INSTALLATION =
  /^(?:ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_PACKAGE_\w+|ERR_DLOPEN_FAILED|ERR_ACCESS_DENIED|EMFILE|ENFILE|ENOMEM)$/;
const MOST_FRAMES = 8;

/** What was thrown, without a word of the file. A mistake is ours if it was made in our own code, not in a package's. */
export function faultOf(error: unknown): ReaderFault {
  // pdf.js throws objects that only look like errors.
  if (!types.isNativeError(error)) return { origin: 'parser', type: classOf(error), stack: '' };
  const frames = framesOf(error);
  const place = frames.find((frame) => /[/\\]/.test(frame) && !frame.includes('node:'));
  const isMistake = MISTAKES.includes(error.constructor.name) && !isAboutBytes(error);
  const isOfInstallation = 'code' in error && OF_INSTALLATION.test(String(error.code));
  const isOwn =
    isOfInstallation || (isMistake && place !== undefined && !/[/\\]node_modules[/\\]/.test(place));
  return {
    origin: isOwn ? 'own' : 'parser',
    type: error.constructor.name,
    stack: frames.slice(0, MOST_FRAMES).join('\n'),
  };
}

const classOf = (thrown: unknown): string => {
  const kind = typeof thrown;
  // An object may have no class.
  return (
    (kind === 'object' && (thrown as { constructor?: { name?: string } } | null)?.constructor?.name) || kind
  );
};

const isAboutBytes = (error: Error) => 'code' in error && ABOUT_BYTES.test(String(error.code));

/** The stack's lines after the message, which may have several lines and look like anything. */
function framesOf({ stack = '', message }: Error): string[] {
  const after = message ? stack.slice(stack.indexOf(message) + message.length) : stack;
  return after.split('\n').filter((line) => /^\s+at /.test(line));
}
