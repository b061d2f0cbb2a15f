// What the columns of a table probably are: by their names, by what stands in them, or by both. A suggestion without doubt may be used
// unseen; any other waits for a person.
import {
  IDENTIFYING_FIELDS,
  IMPORT_LIMITS,
  REPEATED_FIELDS,
  type ImportColumn,
  type ImportField,
  type ImportMapping,
  type ProblemCode,
} from '@vitae/contracts';
import {
  emailsIn,
  fits,
  isDate,
  isEmail,
  isFileName,
  isNumber,
  looksLikePhone,
  looksLikeUrl,
  urlOf,
} from './cell-shapes.ts';
import { fieldNamed } from './column-names.ts';

/** From here on a suggestion leaves no doubt. Set by hand: a whole name, or a shape that nearly all cells have. */
export const CERTAIN = 0.9;
const WHOLE_NAME = 0.95;
const PART_OF_NAME = 0.75;
const BOTH = 0.99;
/** The name says one thing, the cells another. */
const CONTRADICTED = 0.4;
/** So many of the cells must have a shape for the column to have it. */
const MOST_CELLS = 0.8;
const FEW_CELLS = 0.5;

type Suggestion = Pick<ImportColumn, 'suggested' | 'confidence' | 'by'>;
const nothing: Suggestion = { suggested: null, confidence: 0, by: 'nothing' };

/** The columns' names as the mapping has them: each once, none empty. */
export function columnNames(header: readonly string[] | undefined, width: number): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let at = 0; at < Math.min(width, IMPORT_LIMITS.columns); at++) {
    const given = (header?.[at] ?? '').replace(/\s+/g, ' ').trim().slice(0, 150);
    const base = given === '' ? `Column ${at + 1}` : given;
    let name = base;
    for (let count = 2; taken.has(name); count++) name = `${base} (${count})`;
    taken.add(name);
    names.push(name);
  }
  return names;
}

/** `samples` are the filled cells of each column, some hundred at most. */
export function suggestMapping(
  names: readonly string[],
  samples: readonly (readonly string[])[],
): ImportColumn[] {
  const suggestions = names.map((name, at) => suggestionFor(name, samples[at] ?? []));
  settleNames(suggestions);
  withoutDoubles(suggestions);
  return names.map((name, at) => {
    const suggestion = suggestions[at] ?? nothing;
    return { name, field: suggestion.confidence >= CERTAIN ? suggestion.suggested : null, ...suggestion };
  });
}

function suggestionFor(name: string, cells: readonly string[]): Suggestion {
  const named = fieldNamed(name.replace(/ \(\d+\)$/, ''));
  const shaped = shapeOf(cells);
  if (named?.field === null)
    return { suggested: null, confidence: named.isWhole ? 1 : PART_OF_NAME, by: 'name' };
  if (!named) return shaped ? { ...shaped, by: 'content' } : nothing;
  const field = meant(named.field, cells);
  if (shaped?.suggested === field) return { suggested: field, confidence: BOTH, by: 'both' };
  const share = fitting(field, cells);
  const confidence = named.isWhole && field === named.field ? WHOLE_NAME : PART_OF_NAME;
  if (share !== undefined && share < FEW_CELLS)
    return shaped ? { ...shaped, by: 'content' } : { suggested: field, confidence: CONTRADICTED, by: 'name' };
  if (share === undefined && shaped && !named.isWhole) return { ...shaped, by: 'content' };
  // “Name” over addresses.
  if (shaped && share === undefined && shaped.confidence >= CERTAIN && field !== 'externalId')
    return { suggested: shaped.suggested, confidence: PART_OF_NAME, by: 'content' };
  return { suggested: field, confidence, by: share === undefined ? 'name' : 'both' };
}

/** “Resume” and “CV” stand over file names, addresses, and in French over a summary. */
function meant(field: ImportField, cells: readonly string[]): ImportField {
  if (field !== 'resumeFile' && field !== 'resumeUrl') return field;
  if (share(cells, looksLikeUrl) >= MOST_CELLS) return 'resumeUrl';
  if (share(cells, isFileName) >= MOST_CELLS) return 'resumeFile';
  return field === 'resumeFile' &&
    cells.length &&
    share(cells, (cell) => cell.split(' ').length > 5) >= MOST_CELLS
    ? 'summary'
    : field;
}

const share = (cells: readonly string[], has: (cell: string) => boolean): number =>
  cells.length ? cells.filter(has).length / cells.length : 0;

/** How many of the cells fit a field; undefined where it has no shape or nothing is there. */
function fitting(field: ImportField, cells: readonly string[]): number | undefined {
  if (!cells.length) return undefined;
  if (field === 'resumeFile') return share(cells, isFileName);
  if (fits(field, '') === undefined) return undefined;
  return share(cells, (cell) => fits(field, cell) === true);
}

function shapeOf(cells: readonly string[]): { suggested: ImportField; confidence: number } | undefined {
  if (!cells.length) return undefined;
  const found = (suggested: ImportField, has: (cell: string) => boolean, confidence: number) =>
    share(cells, has) >= MOST_CELLS ? { suggested, confidence } : undefined;
  return (
    found('email', (cell) => emailsIn(cell).every(isEmail) && cell !== '', 0.93) ??
    found('resumeUrl', (cell) => looksLikeUrl(cell) && isFileName(urlOf(cell)?.pathname ?? ''), 0.8) ??
    found('link', looksLikeUrl, 0.85) ??
    found('resumeFile', isFileName, 0.8) ??
    (share(cells, isDate) >= FEW_CELLS ||
    share(cells, (cell) => isNumber(cell) && cell.length < 9) >= FEW_CELLS
      ? undefined
      : found('phone', looksLikePhone, 0.8))
  );
}

/** “Name” beside “Vorname” is the family name; “Nome” without “Cognome” and “Nom” without “Prénom” are the whole one. */
function settleNames(suggestions: Suggestion[]): void {
  const at = (field: ImportField) => suggestions.findIndex(({ suggested }) => suggested === field);
  const [whole, given, family] = [at('name'), at('givenName'), at('familyName')];
  const rename = (place: number, suggested: ImportField) => {
    suggestions[place] = { ...(suggestions[place] ?? nothing), suggested };
  };
  if (whole >= 0 && given >= 0 && family < 0) rename(whole, 'familyName');
  else if (whole < 0 && given < 0 && family >= 0) rename(family, 'name');
  else if (whole < 0 && given >= 0 && family < 0) rename(given, 'name');
}

/** Of two columns for one field the surer is it, the first of equals. */
function withoutDoubles(suggestions: Suggestion[]): void {
  const best = new Map<ImportField, number>();
  suggestions.forEach(({ suggested, confidence }, at) => {
    if (!suggested || REPEATED_FIELDS.includes(suggested)) return;
    const other = best.get(suggested);
    if (other === undefined) best.set(suggested, at);
    else {
      const loses = confidence > (suggestions[other]?.confidence ?? 0) ? other : at;
      if (loses === other) best.set(suggested, at);
      suggestions[loses] = nothing;
    }
  });
}

/** Columns that hold names, or that say where they stand. */
const TELLING_NAMES: readonly ImportField[] = ['name', 'givenName', 'familyName', 'resumeUrl', 'resumeFile'];

export interface AppliedMapping {
  readonly columns: readonly ImportColumn[];
  /** It may be started so. */
  readonly isCertain: boolean;
  readonly problem?: { readonly code: ProblemCode; readonly detail: string };
}

/** Whoever sees a table blind knows its columns by their places: “Column 3”. */
function byName(columns: readonly ImportColumn[], mapping: ImportMapping): ImportMapping {
  const names = new Set(columns.map(({ name }) => name));
  const nameOf = (said: string) =>
    names.has(said) ? said : (columns[Number(/^Column (\d{1,3})$/.exec(said)?.[1]) - 1]?.name ?? said);
  return Object.fromEntries(Object.entries(mapping).map(([said, field]) => [nameOf(said), field]));
}

/** What somebody says of columns goes before what is suggested; columns that they say nothing of are what is suggested without doubt. */
export function applyMapping(
  columns: readonly ImportColumn[],
  mapping: ImportMapping | null,
): AppliedMapping {
  const said = byName(columns, mapping ?? {});
  const unknown = Object.keys(said).filter((name) => !columns.some((column) => column.name === name));
  const applied = columns.map((column) =>
    Object.hasOwn(said, column.name) ? { ...column, field: said[column.name] ?? null } : column,
  );
  if (unknown.length)
    return {
      columns: applied,
      isCertain: false,
      problem: {
        code: 'import_column_unknown',
        detail: `The file has no column ${unknown.slice(0, 5).join(', ')}.`,
      },
    };
  // Whoever says that a column is a field takes it from one that was only suggested.
  const taken = new Set(Object.values(said).filter((field) => field !== null));
  const settled = applied.map((column) =>
    column.field &&
    taken.has(column.field) &&
    !Object.hasOwn(said, column.name) &&
    !REPEATED_FIELDS.includes(column.field)
      ? { ...column, field: null }
      : column,
  );
  const fields = settled.flatMap(({ field }) => field ?? []);
  const twice = fields.find((field, at) => !REPEATED_FIELDS.includes(field) && fields.indexOf(field) !== at);
  if (twice)
    return {
      columns: settled,
      isCertain: false,
      problem: { code: 'import_field_twice', detail: `Two columns are taken for ${twice}.` },
    };
  const isDoubtful = ({ name, suggested, confidence }: ImportColumn) =>
    !Object.hasOwn(said, name) && suggested !== null && confidence < CERTAIN;
  const namesSomebody = fields.some((field) => IDENTIFYING_FIELDS.includes(field));
  // Names are easily what a column holds that nothing was made of.
  const mayLoseNames =
    !fields.some((field) => TELLING_NAMES.includes(field)) &&
    settled.some(({ name, field }) => field === null && !Object.hasOwn(said, name));
  return { columns: settled, isCertain: namesSomebody && !mayLoseNames && !settled.some(isDoubtful) };
}
