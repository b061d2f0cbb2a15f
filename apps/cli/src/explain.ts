// Why the profile says what it says: for each field its value, the rule that read it, the lines it was read from, and what
// else was considered. Plain text, for whoever mends a rule or wonders about a value.
import type { Document, Profile, Reading } from '@vitae/contracts';

/** One paragraph a field, in the order of the profile, then what was derived and what was found about the file. */
export function explain(profile: Profile, document: Document): string {
  const out: string[] = [`As of ${profile.asOf.month} (${profile.asOf.reason})`, ''];
  const { totals, quality } = profile;
  walk(profile, '', (path, field) => out.push(...paragraph(path, field, document), ''));
  for (const [name, { positions, rule }] of Object.entries(totals.derivedFrom)) {
    const value = (totals as unknown as Record<string, unknown>)[name];
    out.push(
      `totals.${name} = ${show(value)}`,
      `  rule: ${rule}; from positions ${positions.join(', ') || '–'}`,
      '',
    );
  }
  for (const { code, severity, detail } of quality) out.push(`${severity}: ${code}: ${detail}`);
  return `${out.join('\n').trimEnd()}\n`;
}

type AnyField = Reading<unknown> & { alternatives?: Reading<unknown>[] };

const isField = (value: object): value is AnyField => 'evidence' in value && 'tier' in value;

function walk(value: unknown, path: string, visit: (path: string, field: AnyField) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isField(value)) return visit(path, value);
  if (Array.isArray(value)) value.forEach((item, i) => walk(item, `${path}[${i}]`, visit));
  else for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key, visit);
}

const show = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function paragraph(path: string, field: AnyField, document: Document): string[] {
  const { rule = '–', tier, evidence, alternatives = [] } = field;
  const lines = evidence.flatMap(({ page, line: [first, last] }) =>
    document.lines
      .filter(({ number }) => number >= first && number <= last)
      .map(({ number, text }) => `  page ${page}, line ${number}: ${text.replaceAll('\t', ' ⇥ ')}`),
  );
  return [
    `${path} = ${show(field.value)}   (${field.confidence})`,
    `  rule: ${tier}, ${rule}`,
    ...lines,
    ...alternatives.map(
      (other) =>
        `  also considered: ${show(other.value)} (${other.confidence}), line ${other.evidence[0]?.line[0]}`,
    ),
  ];
}
