// Why the profile says what it says: for each field its value, the rule that read it, the lines it was read from, and what
// else was considered. Plain text, for whoever mends a rule or wonders about a value.
import { fieldsOf, type Document, type Field, type Profile } from '@vitae/contracts';

/** One paragraph a field, in the order of the profile, then what was derived and what was found about the file. */
export function explain(profile: Profile, document: Document): string {
  const out: string[] = [`As of ${profile.asOf.month} (${profile.asOf.reason})`, ''];
  const { totals, quality } = profile;
  for (const [path, field] of fieldsOf(profile)) out.push(...paragraph(path, field, document), '');
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

const show = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function paragraph(path: string, field: Field<unknown>, document: Document): string[] {
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
