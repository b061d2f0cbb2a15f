// The title of a job and its place: labelled, at the top, or in the sentence that says who is looked for.
import type { TextPlace } from '@vitae/contracts';
import { fold } from '@vitae/skills';
import { jobSectionsOf } from './job-sections.ts';

export interface Told {
  readonly value: string;
  readonly at: TextPlace;
}

const TITLE_LABELS = new Set(
  'job title|title|position|role|vacancy|job|stelle|position title|stellenbezeichnung|poste|intitule du poste|puesto|cargo'.split(
    '|',
  ),
);
const PLACE_LABELS = new Set(
  'location|place of work|work location|based in|office|ort|standort|arbeitsort|einsatzort|lieu|lieu de travail|localisation|ubicacion|lugar|lugar de trabajo'.split(
    '|',
  ),
);
const SEEKING = [
  'looking for an ',
  'looking for a ',
  'hiring an ',
  'hiring a ',
  'seeking an ',
  'seeking a ',
  'search of a ',
  'join us as an ',
  'join us as a ',
  'suchen eine ',
  'suchen einen ',
  'suchen wir eine ',
  'suchen wir einen ',
  'recherchons une ',
  'recherchons un ',
  'recherche une ',
  'recherche un ',
  'buscamos una ',
  'buscamos un ',
];
/** What ends a title in a sentence. */
const TITLE_END =
  /\s(?:to|who|with|for|in|at|based|that|on|mit|für|in|am|zur|zum|pour|avec|qui|à|para|con|en|que)\s|[,.;:!?(|]|\s[–—-]\s/u;
const LONGEST_TITLE = 80;
const MOST_TITLE_WORDS = 9;
/** Where a title may stand unlabelled. */
const TOP_LINES = 3;

/** The title of a job; undefined where none is told. */
export function titleOf(lines: readonly string[]): Told | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  return (
    labelled(lines, TITLE_LABELS) ?? sought(lines.slice(0, first + 1)) ?? atTop(lines, first) ?? sought(lines)
  );
}

/** Where the work is, as written behind a label. */
export const placeOfWork = (lines: readonly string[]): Told | undefined => labelled(lines, PLACE_LABELS);

function labelled(lines: readonly string[], labels: ReadonlySet<string>): Told | undefined {
  for (const [i, line] of lines.entries()) {
    const colon = line.indexOf(':');
    if (colon < 1 || colon > 40 || !labels.has(fold(line.slice(0, colon).replace(/^[^\p{L}]+/u, ''))))
      continue;
    const told = within(line, i, colon + 1, line.length);
    if (told && told.value.length <= LONGEST_TITLE) return told;
  }
  return undefined;
}

/** The first line, if it is one of few words and no heading or sentence. */
function atTop(lines: readonly string[], i: number): Told | undefined {
  const line = lines[i];
  if (line === undefined || i >= TOP_LINES) return undefined;
  const end = endOfTitle(line, 0);
  const told = within(line, i, 0, end);
  if (!told || told.value.length > LONGEST_TITLE || told.value.split(/\s+/).length > MOST_TITLE_WORDS)
    return undefined;
  const isSentence = /[.!?]\s*$/.test(line) || line.trim().length > 2 * LONGEST_TITLE;
  const isHeading = jobSectionsOf([line, 'x'])[0]?.heading !== undefined;
  return isSentence || isHeading || line.includes(':') ? undefined : told;
}

/** "We are looking for a Senior Nurse (m/f/d) to join …". */
function sought(lines: readonly string[]): Told | undefined {
  for (const [i, line] of lines.entries()) {
    const lower = line.toLowerCase();
    const found = SEEKING.map((words) => ({ words, at: lower.indexOf(words) })).find(({ at }) => at >= 0);
    if (!found || lower.length !== line.length) continue;
    const from = found.at + found.words.length;
    const told = within(line, i, from, endOfTitle(line, from));
    if (told && told.value.length <= LONGEST_TITLE && told.value.split(/\s+/).length <= MOST_TITLE_WORDS)
      return told;
  }
  return undefined;
}

function endOfTitle(line: string, from: number): number {
  const found = TITLE_END.exec(line.slice(from));
  return found ? from + found.index : line.length;
}

function within(line: string, i: number, from: number, to: number): Told | undefined {
  const piece = line.slice(from, to);
  const value = piece.trim();
  if (!/\p{L}/u.test(value)) return undefined;
  const start = from + piece.indexOf(value);
  return { value, at: { line: i + 1, from: start, to: start + value.length, text: value } };
}
