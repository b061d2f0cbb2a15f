// Words that turn a statement round, in English, German, French, Spanish and Portuguese: "no driving licence", "ohne
// Führerschein", "permis retiré".
import { fold, foldedWords, matchesOf, wordSet } from '../text/normalise.ts';
import { textOf, type Span } from '../text/span.ts';

const NEGATIONS = wordSet(`
  no not never none nil neither nor without cannot non nein kein keine keinen keinem keiner keines nicht nie niemals ohne weder
  pas aucun aucune sans jamais ni sin ningun ninguno ninguna nunca tampoco nao sem nenhum nenhuma
  expired lapsed revoked suspended abgelaufen entzogen erloschen expire expiree perime retire caducado vencido expirado`);

/** "don't", "hasn't", "non-smoker" */
const NEGATIVE = /n't$|^non-/;

/** What holds such a word and denies nothing, and the short form of "number". */
const HARMLESS =
  /\bno (?:problem|objection|limit)s?\b|\bnot only\b|\bnicht nur\b|\bnon seulement\b|\bno solo\b|\bnao (?:so|apenas)\b|\bsans probleme\b|\bsin problema\b|\bsem problema\b|\bno[.:]?\s*(?=\d)/g;

/** Whether a text denies what it speaks of. */
export const isNegated = (text: string): boolean =>
  foldedWords(fold(text).replace(HARMLESS, '')).some((word) => NEGATIONS.has(word) || NEGATIVE.test(word));

/** Where one statement of a line ends and the next begins. */
const BETWEEN = /[.;,!?]\s|[|•]|\s(?:but|aber|mais|pero|mas)\s/giu;

/** The whole statement that a piece of a line belongs to: what was pointed at may leave out the "no" before it. */
export function statementAround({ line: { text }, start, end }: Span): string {
  let from = 0;
  for (const match of matchesOf(BETWEEN, text)) {
    const next = match.index + match[0].length;
    if (next <= start) from = next;
    else if (match.index >= end) return text.slice(from, match.index);
  }
  return text.slice(from);
}

/** Whether the statements around some pieces deny what the pieces by themselves say. */
export const isTurnedRound = (spans: readonly Span[]): boolean =>
  spans.some((span) => isNegated(statementAround(span)) && !isNegated(textOf(span)));
