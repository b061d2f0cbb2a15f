// Text of a file that nobody who looks at it can see, gathered while reading.
import { cutText, type Document, type HiddenReason } from '@vitae/contracts';

type HiddenText = NonNullable<Document['hidden']>[number];

/** Honest properties hold a subject or a few keywords, and labels for screen readers a few words. */
const HONEST_WORDS = 5;
/** All labels of a page together. */
const HONEST_LABELS = 60;

const countWords = (text: string) => text.split(/\s+/).length;

interface Found extends HiddenText {
  /** Hidden as pages hide what they say to screen readers alone. */
  readonly label: boolean;
}

/** Comments are no attempt to deceive, and neither are a few words in the file's properties or in a label. */
const isSuspicious = ({ reason, text, label }: Found, honestWords: number) =>
  reason !== 'comment' && ((reason !== 'metadata' && !label) || countWords(text) > honestWords);

/** Longest text that is kept of one hiding place, and most places: enough to see what was tried. */
const LONGEST = 2_000;
const MOST = 200;

export class HiddenTexts {
  readonly #texts: Found[] = [];
  readonly #honestWords: number;

  constructor(honestWords = HONEST_WORDS) {
    this.#honestWords = honestWords;
  }

  /** Neighbouring pieces that are hidden in the same way are one text, labels apart; `gap` stands between them. */
  add(reason: HiddenReason, text: string, page = 1, gap = '', label = false): void {
    if (!text.trim()) return;
    const last = this.#texts.at(-1);
    if (last?.reason !== reason || last.page !== page || last.label || label) {
      if (this.#texts.length < MOST) this.#texts.push({ page, reason, text: cutText(text, LONGEST), label });
    } else if (last.text.length < LONGEST) last.text += gap + cutText(text, LONGEST);
  }

  /** What the Document says of it. */
  get facts(): Pick<Document, 'flags' | 'hidden'> {
    const found = this.#texts.map((t) => ({ ...t, text: t.text.replace(/\s+/g, ' ').trim() }));
    const labels = found.reduce((sum, { label, text }) => sum + (label ? countWords(text) : 0), 0);
    const isAlarming = labels > HONEST_LABELS || found.some((text) => isSuspicious(text, this.#honestWords));
    const hidden = found.map(({ page, reason, text }) => ({ page, reason, text }));
    return {
      flags: isAlarming ? ['hidden_text'] : [],
      ...(hidden.length && { hidden }),
    };
  }
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The Document with those words of the file's properties (subject, keywords, remarks) that none of its lines shows; up to
 * `honestWords` of them are no reason for a warning.
 */
export function withProperties(
  document: Document,
  properties: readonly string[],
  honestWords = HONEST_WORDS,
): Document {
  if (!properties.length) return document;
  const shown = new Set(document.lines.flatMap((line) => wordsOf(line.text)));
  const hidden = new HiddenTexts(honestWords);
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
