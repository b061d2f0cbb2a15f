// Why a value that a language model answered came to nothing: counted, never quoted.
import { z } from 'zod';

export const lossReasons = [
  /** It points at the worked example of the prompt. */
  'example',
  /** It names a line, or a part of one, that the model was not shown. */
  'no_such_line',
  /** Its words stand nowhere in these lines. */
  'not_found',
  /** Its words stand on several lines, but not on the one that it names. */
  'ambiguous',
  /** Its first and last line run backwards, go over too much or over lines that were not shown. */
  'bad_range',
  /** It is neither a line nor words. */
  'unreadable',
  /** Nothing of the kind is said where it points. */
  'nothing_there',
  /** What it points at has nothing to do with the question, or with the choice that was made. */
  'unsupported',
  /** It says what was said before. */
  'repeated',
] as const;
export type LossReason = (typeof lossReasons)[number];

/** How many values were lost for which reason; reasons without a loss are left out. */
export const lossCountsSchema = z.partialRecord(z.enum(lossReasons), z.number().int());
export type LossCounts = z.infer<typeof lossCountsSchema>;
