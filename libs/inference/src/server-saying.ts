// What a server says when it refuses, in words that may be logged: it may repeat the question, whole or in parts, escaped,
// encoded or as tokens. So nothing is kept of it but words that such servers speak with, the model's name, and a few numbers.
import type { ServerError } from './server-dialects.ts';

/** Characters of it at most. */
const LONGEST_SAYING = 200;
/** Characters that are looked at: a page of HTML tells no more. */
const LONGEST_HEARD = 2_000;
/** Sizes and limits are no longer than this. */
const MOST_DIGITS = 6;
/** vLLM gives four sizes at most; more may be tokens or letters, counted out. */
const MOST_NUMBERS = 4;
/** A word so short may be a piece of another one. */
const SHORT = 3;
/** A number of the question that hides in a longer one is found from this length on. */
const LEAST_HIDDEN = 4;

/** What stands between words, and is told. All else sticks to them: a word with a backslash or a percent sign is none. */
const BETWEEN = String.raw`\s.,:;()<>[\]{}'‘’"“”!?/=|\x60–—-`;
const WORD = String.raw`[^${BETWEEN}]+(?:['’][a-z]{1,2}(?=[${BETWEEN}]|$))?`;

export interface SayingContext {
  readonly question: string;
  /** The model's name, which is in the settings. */
  readonly model?: string;
}

type Piece = 'word' | 'short' | 'letter' | 'number' | 'untold';

/** Status, type and message, cut, without any text of the question. */
export function sayingOf({ status, type, message }: ServerError, { question, model }: SayingContext): string {
  const words = [type, message].filter(Boolean).join(': ');
  const heard = words.length > LONGEST_HEARD ? `${words.slice(0, LONGEST_HEARD)}…` : words;
  const pattern = new RegExp(model ? `${nameOf(model)}|${WORD}` : WORD, 'g');
  const isAsked = numbersOf(question);
  const named = new Set(question.match(/[A-Z][A-Za-z]+/g)?.map((word) => word.toLowerCase()));
  const pieces = (heard.match(pattern) ?? []).map((piece) =>
    piece === model ? 'word' : pieceOf(piece, isAsked, named),
  );
  const hasFewNumbers = pieces.filter((piece) => piece === 'number').length <= MOST_NUMBERS;
  let at = -1;
  const told = heard
    .replace(pattern, (piece) => {
      at++;
      return isTold(pieces, at, hasFewNumbers) ? piece : '…';
    })
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/…(?:[^\p{L}…]{0,3}…)+/gu, '…');
  return `${status ?? 'no answer'} ${told}`.trim().slice(0, LONGEST_SAYING);
}

const nameOf = (model: string) =>
  String.raw`(?<![\w.-])${model.replaceAll(/[^\w\s]/g, String.raw`\$&`)}(?![\w-])`;

function pieceOf(piece: string, isAsked: (digits: string) => boolean, named: ReadonlySet<string>): Piece {
  if (/^\d+$/.test(piece)) return piece.length > MOST_DIGITS || isAsked(piece) ? 'untold' : 'number';
  const word = piece.replace('’', "'").replace(/'s$/, '');
  if (!/^[A-Za-z_']+$/.test(word)) return 'untold';
  const lower = word.toLowerCase();
  if (NAMES_TOO.has(lower) && (word !== lower || named.has(lower))) return 'untold';
  const isSpoken =
    SPOKEN.has(lower) || word.split(/_|(?<=[a-z])(?=[A-Z])/).every((part) => SPOKEN.has(part.toLowerCase()));
  if (!isSpoken) return 'untold';
  return word.length === 1 ? 'letter' : word.length <= SHORT ? 'short' : 'word';
}

/** Numbers and lone letters are told among words alone: in a row they may spell anything. */
function isTold(pieces: readonly Piece[], at: number, hasFewNumbers: boolean): boolean {
  const beside = [pieces[at - 1], pieces[at + 1]];
  const isAmongWords = beside.every((piece) => piece === undefined || piece === 'word' || piece === 'short');
  switch (pieces[at]) {
    case 'word':
      return true;
    case 'short':
      return beside.some((piece) => piece !== 'untold');
    case 'letter':
      return isAmongWords;
    case 'number':
      return isAmongWords && hasFewNumbers;
    default:
      return false;
  }
}

/** Whether a number stands in the question, also if it is grouped otherwise there. */
function numbersOf(question: string): (digits: string) => boolean {
  const asked = (question.normalize('NFKC').match(/\d[\d \t().+/'’-]*/g) ?? []).flatMap((group) => [
    group.replaceAll(/\D/g, ''),
    ...(group.match(/\d+/g) ?? []),
  ]);
  const all = [...new Set(asked)];
  const long = all.filter((number) => number.length >= LEAST_HIDDEN);
  return (digits) =>
    all.some((number) => number.includes(digits)) || long.some((number) => digits.includes(number));
}

/** People are called so: told in small letters alone, and not where the question has such a name. */
const NAMES_TOO = new Set(['don', 'long', 'max', 'may', 'will']);

/** What llama.cpp, vLLM, OpenAI and the servers before them say; a resume that has such a word gives nothing away by it. */
const SPOKEN = new Set(
  `a again alternate an and any api are as assistant at attempt authentication authorization available bad be been body but by call callexpression can
  can't cannot chat close code column completion completions configured connection content context conversation could couldn't ctx
  custom default define denied didn't does doesn't don't due each empty enable engine error exceed exceeded exceeds exception executing
  exist exists expected extra failed field fields find first for forbidden format found from gateway generate got grammar greater has
  have head however html http in incorrect increasing initialize input inputs instead integer internal invalid is isn't it its jinja json key
  keyword large larger least length less limit line llama load loaded loading long longer max maximum may memory message messages
  missing model models must n name new nginx no none not null number object of on only or out output parameter parameters params parse
  parsed parser passed permission please position prompt proxy provide provided quota rate reach reached reduce refused request requested requests
  required resource response result resulted resulting retry role roles sampler samplers schema server service shift should size source
  statement status string support supported syntax system template temperature temporarily than that the then this timed timeout title to token
  tokenizer tokens too transformers try type unable unauthorized unavailable unexpected unknown unprocessable unrecognized unsupported
  url use used user using validation valid value value_error vllm was when while window with you your zero`.split(
    /\s+/,
  ),
);
