// The lines of a document as a language model is shown them: numbered, short, and unable to pass for anything but text.
import { cutText, type Line } from '@vitae/contracts';
import { cellsOf, textOf } from '../text/span.ts';

/** Models point at long lines, they need not read them to the end. */
const LONGEST = 220;

/**
 * Marks by which chat templates part turns (Zephyr, Llama, ChatML). In Zephyr's template they are plain text, so a resume
 * that holds one could begin a turn of its own.
 */
const ROLE_MARKS =
  /<\s*(?:\|\s*)?(?:\/\s*)?(?:system|user|assistant|human|tool|s|im_start|im_end|endoftext|eot_id|start_header_id|end_header_id|begin_of_text)\s*(?:\|\s*)?>|\[\s*(?:\/\s*)?INST\s*\]|<<\s*(?:\/\s*)?SYS\s*>>|^#{2,}\s*(?:system|user|assistant|instruction|response)\b:?/giu;

/** Text without anything that a chat template, a terminal or a tokenizer takes for control. Offsets are not kept. */
export function neutralised(text: string): string {
  let clean = text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, (c) => (c === '\t' ? c : ''))
    .replace(/\t/g, ' | ');
  // Taking a mark out may put another together ("<|us<|user|>er|>"): until nothing changes.
  for (let before = ''; before !== clean;) {
    before = clean;
    clean = clean.replace(ROLE_MARKS, ' ');
  }
  return clean.replace(/\s+/g, ' ').trim();
}

/** A line's parts, with their numbers between them: "2019 – 2021 |2 Example Works". */
const partsOf = (line: Line): string =>
  neutralised(
    cellsOf(line)
      .map((cell, i) => (i ? `|${i + 1} ${textOf(cell)}` : textOf(cell)))
      .join(' '),
  );

/** One line a line, its number first. */
export const numbered = (lines: readonly Line[]): string =>
  lines
    .map((line) => {
      const shown = partsOf(line);
      return `${line.number} ${shown.length > LONGEST ? `${cutText(shown, LONGEST)}…` : shown}`;
    })
    .join('\n');
