// A tenant's own fields: asked of a language model, answered by pointing like all others, and empty where the document says
// nothing of them.
import type { Field, Line, OwnField } from '@vitae/contracts';
import { fold, foldedWords } from '../text/normalise.ts';
import { fieldBy, textOf, type Span } from '../text/span.ts';
import { isNegated, isTurnedRound, statementAround } from '../vocabulary/negations.ts';
import type { AnswerOf } from './answers.ts';
import { ground } from './ground.ts';
import type { Losses } from './losses.ts';
import { neutralised } from './numbered-lines.ts';

const field = fieldBy('language model: a field of the tenant’s own', 'llm');
const CONFIDENCE = 0.75;

export type OwnValue = string | number | boolean;

/** The questions as the prompt has them: `key: question (kind)`. */
export const askedAs = (fields: readonly OwnField[]): string =>
  fields
    .map(({ key, question, type, options }) => {
      const kind =
        type === 'one_of' ? `one of ${options.map(neutralised).join('/')}` : type.replace('_', '/');
      return `${key}: ${neutralised(question)} (${kind})`;
    })
    .join('; ');

/**
 * The values that answers of a key, a pointer and a choice support. A number is read from the words that the answer points at;
 * a yes, a no or a choice counts only if these words have to do with the question or the choice, and nothing counts whose
 * words say the opposite where they stand ("No driving licence").
 */
export function readOwnFields(
  answers: AnswerOf<'own'>['f'],
  fields: readonly OwnField[],
  lines: readonly Line[],
  losses: Losses,
): Map<string, Field<OwnValue>> {
  const found = new Map<string, Field<OwnValue>>();
  for (const [key = '', place = '', choice = ''] of answers) {
    const own = fields.find((candidate) => candidate.key === key);
    if (!own || !place) {
      // A key alone says that the document has nothing of it.
      if (!own ? place || key : choice) losses.add(own || place ? 'unsupported' : 'unreadable');
      continue;
    }
    if (found.has(own.key)) {
      losses.add('repeated');
      continue;
    }
    const grounded = ground(place, lines);
    const value = grounded.ok ? valueOf(own, grounded.spans, choice) : undefined;
    if (grounded.ok && value !== undefined) found.set(own.key, field(grounded.spans, CONFIDENCE, value));
    else losses.add(grounded.ok ? 'unsupported' : grounded.reason);
  }
  return found;
}

function valueOf(own: OwnField, spans: readonly Span[], choice: string): OwnValue | undefined {
  const text = spans.map(textOf).join(' ');
  switch (own.type) {
    case 'text':
      return isTurnedRound(spans) ? undefined : text;
    case 'number':
      return numberIn(text);
    case 'yes_no': {
      const says = /^(?:yes|true|no|false)$/i.exec(choice)?.[0].toLowerCase();
      const yes = says === 'yes' || says === 'true';
      return says && sharesWords(text, own.question) && !contradicts(yes, spans, own.question)
        ? yes
        : undefined;
    }
    case 'one_of': {
      const option = own.options.find((o) => fold(o) === fold(choice));
      const supported = option && (sharesWords(text, option) || sharesWords(text, own.question));
      return supported && isDenied(spans) === isNegated(option) ? option : undefined;
    }
  }
}

const isDenied = (spans: readonly Span[]): boolean => spans.some((span) => isNegated(statementAround(span)));

/**
 * Whether the document says the opposite of an answer to a question: it denies what is asked for, which is then no yes; or it
 * says all that is asked and denies nothing, which is no no ("Notice over 3 months?" is not all in "Notice: 1 month").
 */
function contradicts(yes: boolean, spans: readonly Span[], question: string): boolean {
  const denied = isDenied(spans) !== isNegated(question);
  if (yes) return denied;
  const said = new Set(stemsOf(spans.map(textOf).join(' ')));
  return !denied && stemsOf(question).every((stem) => said.has(stem));
}

/** The only number of a text ("12 apprentices", "1,200.50 EUR"); undefined where there is none or more than one. The dash of "ISO-9001" is no minus. */
function numberIn(text: string): number | undefined {
  const numbers =
    text.match(/(?:(?<![^\s(])[-−])?(?<!\d)\d+(?:[.,]\d{3})*(?:[.,]\d{1,2})?(?!\d)|[¼½¾]/g) ?? [];
  const [only] = numbers;
  if (!only || numbers.length > 1) return undefined;
  const digits = only.replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  const value = Number(digits.replace(',', '.').replace('−', '-'));
  return Number.isFinite(value) ? value : undefined;
}

/** Words shorter than this tie any two sentences. */
const LEAST_LETTERS = 4;
/** Inflected forms share their beginning. */
const STEM = 5;

const stemsOf = (text: string): string[] =>
  foldedWords(text)
    .filter((word) => word.length >= LEAST_LETTERS)
    .map((word) => word.slice(0, STEM));

function sharesWords(a: string, b: string): boolean {
  const known = new Set(stemsOf(b));
  return stemsOf(a).some((stem) => known.has(stem));
}
