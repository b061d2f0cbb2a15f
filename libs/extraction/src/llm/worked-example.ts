// The example that each question of the prompt carries: lines of a resume that nobody wrote, and their answer. Its lines are
// numbered where no resume's are, so that a model that repeats it points at nothing; its names are made up for the same reason.
import type { SectionName } from './answers.ts';

/** Lines from here on are the example's: those of a document are not shown. */
export const FIRST_EXAMPLE_LINE = 9_001;

interface WorkedExample {
  readonly lines: readonly string[];
  readonly answer: string;
}

const EXAMPLES: Record<SectionName, WorkedExample> = {
  person: {
    lines: [
      'Odo Quillfeather',
      'Harbour Crane Operator |2 Lowmarsh, Puddleshire',
      'Moves cargo by day and',
      'by night.',
    ],
    answer: '{"n":"9001 Odo Quillfeather","t":"9002 Harbour Crane…","c":"9002 Lowmarsh","s":"9003-9004"}',
  },
  work: {
    lines: [
      'Puddle Quay Company, Lowmarsh |2 2012 – 2015',
      'Assistant Crane Operator',
      'Loaded grain.',
      'Oiled cranes.',
    ],
    answer: '{"w":[["9001 Puddle Quay Company","9002 Assistant Crane…","9003-9004"]]}',
  },
  rest: {
    lines: [
      'Lowmarsh Evening College |2 BA Knots, 2011',
      'Knots, ropes',
      'Splicing',
      'Welsh',
      'Winch Pass 2014',
    ],
    answer:
      '{"e":[["9001 Lowmarsh Evening…","9001 BA Knots"]],"k":["9002-9003"],"g":["9004"],"c":["9005"],"a":[],"p":[],"u":[]}',
  },
  own: {
    lines: ['Winch Pass 2014'],
    answer: '{"f":[["winch","9001 Winch Pass","yes"]]}',
  },
};

/** A question's example as the prompt has it. */
export function exampleOf(section: SectionName): string {
  const { lines, answer } = EXAMPLES[section];
  const numbered = lines.map((text, i) => `${FIRST_EXAMPLE_LINE + i} ${text}`);
  return ['Example:', ...numbered, answer].join('\n');
}
