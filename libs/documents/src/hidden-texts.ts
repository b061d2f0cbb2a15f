// Text of a file that nobody who looks at it can see, gathered while reading.
import type { Document, HiddenReason } from '@vitae/contracts';

type HiddenText = NonNullable<Document['hidden']>[number];

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
      if (this.#texts.length < MOST) this.#texts.push({ page, reason, text: text.slice(0, LONGEST) });
    } else if (last.text.length < LONGEST) last.text += gap + text.slice(0, LONGEST);
  }

  /** What the Document says of it. Comments are no attempt to deceive, so they raise no flag. */
  get facts(): Pick<Document, 'flags' | 'hidden'> {
    const hidden = this.#texts.map((t) => ({ ...t, text: t.text.replace(/\s+/g, ' ').trim() }));
    return {
      flags: hidden.some((text) => text.reason !== 'comment') ? ['hidden_text'] : [],
      ...(hidden.length && { hidden }),
    };
  }
}
