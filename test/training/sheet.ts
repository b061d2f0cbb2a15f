// What a resume shows before it is printed in any format: pieces of text that know which value they are, in lines, lists and
// entries. Each printer walks it in the same order, prints, and notes its marks: so truth is never parsed back.

export type SectionKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'publications'
  | 'awards'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'personal'
  | 'contact'
  | 'other';

/** How a piece looks where the format can show it. */
export type Look = 'strong' | 'em' | 'small' | 'accent' | 'big';

export interface Piece {
  readonly text: string;
  /** `work.0.position`, `heading.work`, …; null for what is no value: separators, labels, distractors. */
  readonly path: string | null;
  /** What the profile has where it isn't the text: `2019-03` of “March 2019”, null of “present”. */
  readonly value?: string | null;
  /** Other values that this one text is: an employer printed once over two positions. */
  readonly also?: readonly string[];
  readonly looks?: readonly Look[];
}

export type Line = readonly Piece[];

export type Block =
  /** One line of text; `right` stands flush right on it. */
  | { readonly kind: 'line'; readonly role: LineRole; readonly left: Line; readonly right?: Line }
  /** Text that wraps as it likes. */
  | { readonly kind: 'text'; readonly pieces: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly marker: string }
  /** Small boxes side by side. */
  | { readonly kind: 'chips'; readonly items: readonly Line[] }
  /** An entry; `aside` (lines) stands in a column of its own, left or right of it. */
  | { readonly kind: 'entry'; readonly aside?: readonly Line[]; readonly blocks: readonly Block[] }
  /** Cells of rows: what stands in a table. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly Line[])[]; readonly head?: readonly Line[] };

export type LineRole = 'title' | 'head' | 'name' | 'headline' | 'contact' | 'body' | 'sub' | 'note';

export interface Section {
  readonly kind: SectionKind;
  /** Nothing where the section stands without one. */
  readonly heading: Line;
  readonly blocks: readonly Block[];
}

export interface Sheet {
  readonly head: readonly Block[];
  /** One column, or two or three beside each other; the first is printed (and read) first. */
  readonly columns: readonly (readonly Section[])[];
  /** Which column is the wide one. */
  readonly main: number;
  readonly foot: readonly Block[];
}

export const plain = (text: string): Piece => ({ text, path: null });
export const value = (path: string, text: string, more: Omit<Piece, 'text' | 'path'> = {}): Piece => ({
  text,
  path,
  ...more,
});
/** Pieces between separators; empty ones are left out. */
export function joined(parts: readonly Line[], separator: string): Piece[] {
  const out: Piece[] = [];
  for (const part of parts) {
    if (!part.length) continue;
    if (out.length) out.push(plain(separator));
    out.push(...part);
  }
  return out;
}
