// What of a letter is its writer's own: without what a forwarder wrote above the mail that is passed on, without the fields of
// that mail's header (its receiver is no applicant), and without what an answer quotes.

export interface KeptLine {
  /** Which of the lines. */
  readonly index: number;
  /** How many characters at its beginning are no part of it: "From: ", "> ". */
  readonly from: number;
}

/** What programs set above a mail that they pass on, in five languages. */
const FORWARDED =
  /^[\s>*-]{0,40}(?:begin forwarded message|forwarded (?:message|by)|(?:anfang der )?weitergeleitete[nr]? (?:nachricht|e-?mail)|message transféré|début du message réexpédié|(?:inicio del )?mensaje reenviado|(?:início da )?mensagem (?:encaminhada|reencaminhada))\b/i;
/** What Outlook sets above a mail, whether it is passed on or answered. */
const ORIGINAL =
  /^[\s>]{0,10}-{2,20}\s?(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d.origine|mensaje original|mensagem original)/i;
/** "On Monday, Anna Muster wrote:" */
const ANSWERED =
  /^[\s>]{0,10}(?:on|am|le|el|em)\s.{5,200}(?:wrote|schrieb.{0,100}|a écrit|escribió|escreveu)\s?:$/i;
const SENDER = /^[\s>*]{0,10}(?:from|von|de|da)\s?:\*?\s?/i;
const FIELD =
  /^[\s>*]{0,10}(?:from|von|de|da|sent|gesendet|envoyé|enviado|enviada|date|datum|fecha|data|to|an|à|a|para|b?cc|kopie|subject|betreff|objet|asunto|assunto|reply-to|antwort an|attachments?|anlagen?|pièces jointes)\s?:\*?\s/i;
const QUOTED = /^\s{0,3}(?:>\s?){1,50}/;

const IS_FORWARD = /^\s*(?:fwd?|wg|tr|rv|enc|i)\s?:/i;
const IS_ANSWER = /^\s*(?:re|aw|antw|rép|res|sv)\s?:/i;

/** Fewer characters above a quotation are no answer, but a greeting. */
const LEAST_ANSWER = 40;
/** A header has at least so many fields. */
const LEAST_FIELDS = 3;
const MOST_FIELDS = 12;

/** The lines of a letter that are its writer's own, `subject` being the mail's. */
export function ownLines(lines: readonly string[], subject: string): KeptLine[] {
  const isAnswer = IS_ANSWER.test(subject);
  const written = withoutOthers(lines, IS_FORWARD.test(subject), isAnswer);
  return unquoted(lines, written, isAnswer);
}

function withoutOthers(lines: readonly string[], isForward: boolean, isAnswer: boolean): KeptLine[] {
  const forward = lines.findLastIndex((line) => FORWARDED.test(line));
  if (forward >= 0) return passedOn(lines, forward + 1);
  const beginsOther = (line: string, at: number) => ORIGINAL.test(line) || beginsHeader(lines, at);
  const other = lines.findIndex(beginsOther);
  const isMostlyOther = lengthOf(lines, 0, other) < lengthOf(lines, other, lines.length);
  if (other >= 0 && (isForward || (!isAnswer && isMostlyOther))) {
    const last = lines.findLastIndex(beginsOther);
    return passedOn(lines, ORIGINAL.test(lines[last] ?? '') ? last + 1 : last);
  }
  const answered = lines.findIndex((line) => ANSWERED.test(line));
  const ends = [other, answered].filter((at) => at >= 0 && lengthOf(lines, 0, at) >= LEAST_ANSWER);
  const all = lines.map((_, index) => ({ index, from: 0 }));
  return ends.length ? all.slice(0, Math.min(...ends)) : all;
}

const lengthOf = (lines: readonly string[], from: number, to: number) =>
  lines.slice(Math.max(0, from), Math.max(0, to)).reduce((sum, line) => sum + line.trim().length, 0);

/** The fields of a mail's header, whose first one tells who sent it. */
const beginsHeader = (lines: readonly string[], at: number) =>
  SENDER.test(lines[at] ?? '') && fieldsFrom(lines, at) >= LEAST_FIELDS;

function fieldsFrom(lines: readonly string[], at: number): number {
  const isField = (i: number) => FIELD.test(`${lines[i] ?? ''} `);
  let end = at;
  for (let i = at; i < at + MOST_FIELDS; i++) {
    if (isField(i)) end = i + 1;
    // Many receivers take several lines.
    else if (i === at || !lines[i]?.includes('@')) break;
  }
  return end - at;
}

/** A mail that is passed on: who sent it, and what it says. */
function passedOn(lines: readonly string[], at: number): KeptLine[] {
  let begin = at;
  while (begin < lines.length && !(lines[begin] ?? '').trim()) begin++;
  const fields = fieldsFrom(lines, begin);
  const kept: KeptLine[] = [];
  for (let index = begin; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (index >= begin + fields) kept.push({ index, from: 0 });
    else if (SENDER.test(line)) kept.push({ index, from: SENDER.exec(line)?.[0].length ?? 0 });
  }
  return kept;
}

/** A letter most of which is quoted was passed on so, unless it is an answer; elsewhere what is quoted was written by others. */
function unquoted(lines: readonly string[], kept: readonly KeptLine[], isAnswer: boolean): KeptLine[] {
  const marksOf = ({ index, from }: KeptLine) =>
    from ? 0 : (QUOTED.exec(lines[index] ?? '')?.[0].length ?? 0);
  const written = kept.filter(({ index }) => lines[index]?.trim());
  const quoted = written.filter((line) => marksOf(line) > 0);
  if (isAnswer || quoted.length <= written.length / 2) return kept.filter((line) => !marksOf(line));
  return written.flatMap((line) => {
    const from = line.from || marksOf(line);
    return from ? [{ index: line.index, from }] : [];
  });
}
