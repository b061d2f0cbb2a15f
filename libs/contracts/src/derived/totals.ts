// What follows from the work history as a whole: experience, management, seniority, tenure, gaps.
import { fold } from '../fold.ts';
import { managementLevels, seniorities, type Position, type Totals } from '../profile.ts';
import { intervalsOf, monthsOf, united } from './intervals.ts';

/** Gaps shorter than this many months are changes of job, not gaps. */
const MIN_GAP_MONTHS = 3;

type ManagementLevel = (typeof managementLevels)[number];
type Seniority = (typeof seniorities)[number];

/** Titles that lead people, the highest level first; in English, German, French, Spanish and Portuguese, without accents. */
const MANAGEMENT: readonly [ManagementLevel, RegExp][] = [
  [
    'executive',
    /\b(?:ceo|cto|cfo|coo|cio|cmo|chro|chief .{0,60}officer|president(?! assistant)|(?:senior |executive )?vice president|[es]?vp|managing director|general manager|geschaftsfuhrer\w*|vorstand\w*|directeur general|directrice generale|director general|directora general|diretor geral|founder|owner|inhaber\w*)\b/,
  ],
  [
    'director',
    /\b(?:director|directora|diretor|diretora|directeur|directrice|head of|bereichsleiter\w*|abteilungsleiter\w*|executive chef|principal of|schulleiter\w*)\b/,
  ],
  [
    'manager',
    /\b(?:(?:engineering|team|store|branch|office|operations|plant|people|department|warehouse|restaurant|regional|area|sales) manager|group .{0,60}manager|manager of|responsable d\w+|jefe|jefa|gerente|encarregad\w+|chef de service|betriebsleiter\w*|filialleiter\w*|leiter(?:in)?|gestor(?:a)? de equip\w*)\b/,
  ],
  [
    'team_lead',
    /\b(?:team ?lead(?:er)?|tech lead|lead|supervisor\w*|foreman|forewoman|shift lead\w*|crew chief|teamleiter\w*|gruppenleiter\w*|vorarbeiter\w*|chef d.equipe|coordinat\w+|coordinador\w*|coordenador\w*|site manager|head nurse|sous chef)\b/,
  ],
];

/** "Product Manager", "Key Account Manager": titles that manage things, not people. */
const LEADS_NOBODY =
  /\b(?:product|project|program|account|key account|community|social media|content|brand|case|risk|data|office assistant|assistant|associate|junior|trainee) (?:manager|director)\b/;

/** Words of rank at the ends of a scale; what lies between is told by months of experience. */
const RANKS: readonly [Seniority, RegExp][] = [
  [
    'entry',
    /\b(?:intern|internship|trainee|apprentice|praktikant\w*|werkstudent\w*|azubi\w*|auszubildende\w*|stagiaire|alternant\w*|becari\w+|practicante|estagiari\w+|student assistant|graduate trainee)\b/,
  ],
  ['lead', /\b(?:principal|staff (?:software|engineer|scientist)|lead|distinguished|head)\b/],
  ['senior', /\b(?:senior|sr|experte|senior\w*)\b/],
  ['junior', /\b(?:junior|jr|associate|assistant|assistenz)\b/],
];

/** Months of experience at which a title without a word of rank counts as the next level. Usual bands of job boards (2, 5 years). */
const JUNIOR_UNTIL = 24;
const MID_UNTIL = 84;

export function managementLevelOf(title: string): ManagementLevel {
  const folded = fold(title);
  if (LEADS_NOBODY.test(folded) && !/\b(?:group|senior director|head)\b/.test(folded)) return 'none';
  return MANAGEMENT.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'none';
}

/** `month` (YYYY-MM) is what "present" is counted to. */
export function totalsOf(positions: readonly Position[], month: string): Totals {
  const intervals = intervalsOf(positions, month);
  const stretches = united(intervals);
  const levels = positions.map((p) => (p.title ? managementLevelOf(p.title.value) : 'none'));
  const managing = intervals.filter((i) => levels[i.position] !== 'none');
  const highest = Math.max(0, ...levels.map((level) => managementLevels.indexOf(level)));
  const months = monthsOf(intervals);
  const dated = intervals.map((i) => i.position);
  const tenure = intervals.reduce((n, i) => n + i.to - i.from, 0) / (intervals.length || 1);
  const latest = latestPosition(positions, month);
  const seniority = latest === undefined ? undefined : seniorityOf(positions[latest] as Position, months);
  return {
    monthsOfExperience: months,
    monthsOfManagement: monthsOf(managing),
    managementLevel: managementLevels[highest] ?? 'none',
    ...(seniority && { seniority }),
    ...(intervals.length && { averageTenure: Math.round(tenure * 10) / 10 }),
    gaps: stretches.slice(1).flatMap((next, i) => {
      const last = stretches[i]?.to ?? next.from;
      const length = next.from - last;
      return length >= MIN_GAP_MONTHS
        ? [{ from: monthOf(last), to: monthOf(next.from), months: length }]
        : [];
    }),
    derivedFrom: {
      monthsOfExperience: { positions: dated, rule: 'months of all dated positions, overlaps once' },
      monthsOfManagement: {
        positions: managing.map((i) => i.position),
        rule: 'months of positions whose title leads people, overlaps once',
      },
      managementLevel: {
        positions: levels.flatMap((level, i) =>
          highest && managementLevels.indexOf(level) === highest ? [i] : [],
        ),
        rule: 'the highest level that a title names',
      },
      averageTenure: { positions: dated, rule: 'mean length of the dated positions' },
      gaps: { positions: dated, rule: `no dated position for ${MIN_GAP_MONTHS} months or more` },
      ...(latest !== undefined && {
        seniority: { positions: [latest], rule: 'rank in the latest title, else months of experience' },
      }),
    },
  };
}

function latestPosition(positions: readonly Position[], month: string): number | undefined {
  const ends = positions.map((p) =>
    p.end?.value === 'present' ? `${month}~` : (p.end?.value ?? p.start?.value ?? ''),
  );
  const latest = ends.reduce((best, end, i) => (end > (ends[best] ?? '') ? i : best), 0);
  return positions[latest]?.title ? latest : undefined;
}

/** As far as a title says it. */
export function seniorityIn(title: string): Seniority | undefined {
  const level = managementLevelOf(title);
  if (level === 'executive' || level === 'director') return 'executive';
  const folded = fold(title);
  const rank = RANKS.find(([, pattern]) => pattern.test(folded))?.[0];
  return rank ?? (level === 'none' ? undefined : 'lead');
}

function seniorityOf(position: Position, months: number): Seniority {
  const said = seniorityIn(position.title?.value ?? '');
  if (said) return said;
  if (months < JUNIOR_UNTIL) return 'junior';
  return months < MID_UNTIL ? 'mid' : 'senior';
}

const monthOf = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
