// Text of a file that nobody who looks at it can see, gathered while reading.
import { cutText, type Document, type HiddenReason } from '@vitae/contracts';

type HiddenText = NonNullable<Document['hidden']>[number];

/** Honest properties hold a subject or a few keywords. */
const HONEST_WORDS = 5;

/** Comments are no attempt to deceive, and neither are a few words in the file's properties. */
const isSuspicious = ({ reason, text }: HiddenText) =>
  reason !== 'comment' && (reason !== 'metadata' || text.split(/\s+/).length > HONEST_WORDS);

/** Longest text that is kept of one hiding place, and most places: enough to see what was tried. */
const LONGEST = 2_000;
const MOST = 200;

export class HiddenTexts {
  readonly #texts: HiddenText[] = [];

  /** Neighbouring pieces that are hidden in the same way are one text; `gap` stands between them. */
  add(reason: HiddenReason, text: string, page = 1, gap = ''): void {
    if (!text.trim()) return;
    const last = this.#texts.at(-1);
    if (last?.reason !== reason || last.page !== page) {
      if (this.#texts.length < MOST) this.#texts.push({ page, reason, text: cutText(text, LONGEST) });
    } else if (last.text.length < LONGEST) last.text += gap + cutText(text, LONGEST);
  }

  /** What the Document says of it. */
  get facts(): Pick<Document, 'flags' | 'hidden'> {
    const hidden = this.#texts.map((t) => ({ ...t, text: t.text.replace(/\s+/g, ' ').trim() }));
    return {
      flags: hidden.some((text) => isSuspicious(text)) ? ['hidden_text'] : [],
      ...(hidden.length && { hidden }),
    };
  }
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The Document with those words of the file's properties (subject, keywords, remarks) that none of its lines shows. */
export function withProperties(document: Document, properties: readonly string[]): Document {
  if (!properties.length) return document;
  const shown = new Set(document.lines.flatMap((line) => wordsOf(line.text)));
  const hidden = new HiddenTexts();
  for (const property of properties) {
    const unseen = property.split(/\s+/).filter((word) => wordsOf(word).some((w) => !shown.has(w)));
    hidden.add('metadata', unseen.join(' '), 1, ' ');
  }
  const { facts } = hidden;
  const all = [...(document.hidden ?? []), ...(facts.hidden ?? [])];
  return {
    ...document,
    flags: [...new Set([...document.flags, ...facts.flags])],
    ...(all.length && { hidden: all }),
  };
}
