// What a profile lacks, told from its values alone: the same after a person has corrected them. What the file itself makes hard is
// told by whoever reads files (libs/extraction).
import type { Evidence } from '../evidence.ts';
import type { Extracted, Finding, Totals } from '../profile.ts';

type Severity = Finding['severity'];

/** A gap of this many months is worth a look. */
const LONG_GAP = 12;

/** The codes of `profileFindings`, and of what holds only as long as nothing was found. */
export const PROFILE_FINDINGS: ReadonlySet<string> = new Set([
  'no_name',
  'no_contact',
  'no_email',
  'no_history',
  'not_a_resume',
  'undated_work',
  'years_only',
  'incomplete_work',
  'gap',
  'no_skills',
]);

export function profileFindings(extracted: Extracted, totals: Totals): Finding[] {
  const findings: Finding[] = [];
  const add = (
    code: string,
    severity: Severity,
    detail: string,
    evidence: readonly Evidence[] = [],
    parameters?: Finding['parameters'],
  ) => findings.push({ code, severity, detail, evidence: [...evidence], ...(parameters && { parameters }) });
  const { basics, positions, qualifications } = extracted;
  if (!basics.name) add('no_name', 'serious', 'No name was found.');
  if (!basics.emails.length && !basics.phones.length)
    add('no_contact', 'serious', 'Neither an e-mail address nor a telephone number was found.');
  else if (!basics.emails.length) add('no_email', 'warning', 'No e-mail address was found.');
  if (!positions.length && !qualifications.length)
    add('no_history', 'serious', 'Neither work nor education was found.');
  const undated = positions.filter((p) => !p.start && !p.end);
  if (undated.length)
    add(
      'undated_work',
      'warning',
      `${count(undated.length, 'position')} without dates.`,
      undated.flatMap(whereIs),
      { count: undated.length },
    );
  const yearsOnly = positions.filter((p) => p.start?.value.length === 4);
  if (yearsOnly.length)
    add(
      'years_only',
      'info',
      `${count(yearsOnly.length, 'position')} dated by years alone: months of experience are estimates.`,
      yearsOnly.flatMap((p) => p.start?.evidence ?? []),
      { count: yearsOnly.length },
    );
  const nameless = positions.filter((p) => !p.organisation || !p.title);
  if (nameless.length)
    add(
      'incomplete_work',
      'warning',
      `${count(nameless.length, 'position')} without an employer or a title.`,
      nameless.flatMap(whereIs),
      { count: nameless.length },
    );
  for (const { from, to, months } of totals.gaps.filter((g) => g.months >= LONG_GAP))
    add('gap', 'info', `No dated position from ${from} to ${to} (${months} months).`, [], {
      from,
      to,
      months,
    });
  if (!extracted.skills.some((skill) => skill.listed))
    add('no_skills', 'info', 'No list of skills was found.');
  return findings;
}

const RANK: readonly Severity[] = ['serious', 'warning', 'info'];

/** The most serious first. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => RANK.indexOf(a.severity) - RANK.indexOf(b.severity));

const count = (n: number, noun: string) => (n === 1 ? `One ${noun}` : `${n} ${noun}s`);

const whereIs = (p: Extracted['positions'][number]): Evidence[] =>
  (p.title ?? p.organisation)?.evidence ?? [];
