// The readable form of a resume: what `documents` makes of any file and `extraction` reads. Plain JSON, so that it
// crosses processes and is stored as it is.
import { z } from 'zod';

/** A rectangle on a page, in points (1/72 inch), origin at the page's top left corner. */
export const boxSchema = z
  .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .meta({ id: 'Box' });
export type Box = z.infer<typeof boxSchema>;

/** A run of characters without white space. `start` and `end` are offsets into the line's text; formats without a layout have no box. */
export const wordSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  box: boxSchema.optional(),
  size: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  link: z.string().optional(),
  /** How sure text recognition (OCR) was of this word, 0..1; absent where the file itself holds the text. */
  recognised: z.number().min(0).max(1).optional(),
});
export type Word = z.infer<typeof wordSchema>;

/**
 * One line in reading order. Words stand one space apart; a tab marks a wide gap (a tab stop, the next table cell, a
 * date set against the right margin). `number` counts from 1 over the whole document.
 */
export const lineSchema = z.object({
  number: z.number().int().min(1),
  page: z.number().int().min(1),
  block: z.number().int().min(0),
  text: z.string(),
  words: z.array(wordSchema),
  role: z.enum(['body', 'header', 'footer']),
  bullet: z.boolean().optional(),
  heading: z.boolean().optional(),
  /** The line's last word goes on in the next line: its hyphen stands for the break and belongs to no word. */
  parted: z.boolean().optional(),
  /** The language of the line's block, where it is another than the document's; ISO 639-1. */
  language: z.string().optional(),
  /** The table cell that the line begins in, counted from 0 in its table; where cells stand side by side on one line, tabs part them. */
  cell: z.object({ row: z.number().int(), column: z.number().int() }).optional(),
  /** What whoever sent it says that the line holds: of a table, what its column is. */
  field: z.string().optional(),
  /** Where it stands in what was sent, where that is tables: the table, the line that its row begins on, the column. */
  source: z.object({ table: z.string(), line: z.number().int().min(1), column: z.string() }).optional(),
});
export type Line = z.infer<typeof lineSchema>;

/** Why text of the file can't be seen by who looks at it. */
export const hiddenReasonSchema = z.enum([
  'invisible',
  'tiny',
  'off_page',
  'covered',
  'no_contrast',
  'comment',
  'metadata',
]);
export type HiddenReason = z.infer<typeof hiddenReasonSchema>;

export const documentFlagSchema = z.enum([
  'hidden_text',
  'ocr_used',
  'truncated',
  'macros',
  'embedded_files',
  /** Pages or pictures of text were left alone, for the tenant wants none recognised. */
  'pictures_unread',
]);
export type DocumentFlag = z.infer<typeof documentFlagSchema>;

export const documentSchema = z
  .object({
    format: z.string(),
    pages: z.array(z.object({ number: z.number().int().min(1), width: z.number(), height: z.number() })),
    lines: z.array(lineSchema),
    flags: z.array(documentFlagSchema),
    /** The language of most of the text, ISO 639-1; absent where there is too little to tell. */
    language: z.string().optional(),
    /** Text that can't be seen on the page: kept apart from the lines, so that nothing reads it as part of the resume. */
    hidden: z
      .array(z.object({ page: z.number().int().min(1), reason: hiddenReasonSchema, text: z.string() }))
      .optional(),
    /** Where a picture of the size and shape of a portrait stands on the first page. */
    photo: z.object({ page: z.number().int().min(1), box: boxSchema }).optional(),
    /** Dates that the file itself states (PDF information, DOCX core properties), ISO 8601. */
    createdAt: z.string().optional(),
    modifiedAt: z.string().optional(),
  })
  .meta({ id: 'Document' });
export type Document = z.infer<typeof documentSchema>;

/** JSON has no other numbers: a broken file's place that is nowhere would come back as none. */
const isSomewhere = ({ x, y, width, height }: Box) => [x, y, width, height].every(Number.isFinite);

/** The boxes of the part of a line between two offsets: one box a run of neighbouring words; none where the format has no layout. */
export function boxesOf(line: Line, start = 0, end = line.text.length): Box[] {
  const boxes: Box[] = [];
  for (const word of line.words) {
    if (!word.box || word.end <= start || word.start >= end || !isSomewhere(word.box)) continue;
    const last = boxes.at(-1);
    const gap = last ? word.box.x - (last.x + last.width) : Infinity;
    if (last && gap < word.box.height * 1.5 && gap > -1) {
      const top = Math.min(last.y, word.box.y);
      last.height = Math.max(last.y + last.height, word.box.y + word.box.height) - top;
      last.y = top;
      last.width = word.box.x + word.box.width - last.x;
    } else boxes.push({ ...word.box });
  }
  return boxes;
}
