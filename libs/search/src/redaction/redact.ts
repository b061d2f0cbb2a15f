// The text of a resume without its person: what the reading found as name, contact or sensitive is cut where it stands, then
// what tells itself by its form. What is left says what somebody can and did, not who they are.
import { evidenceOfFields, type Document, type Evidence, type Profile } from '@vitae/contracts';
import { CutText } from './cut-text.ts';
import { identityOf, isWork } from './identity.ts';
import { Redactor, type RedactionOptions } from './redactor.ts';
import { isLoneLabel, REDACTED_BESIDE } from './redaction-patterns.ts';

/** The lines' texts without what is cut, by their numbers; lines that nothing is left of are empty. */
export const redact = (
  document: Document,
  profile: Profile,
  options: Pick<RedactionOptions, 'guarded'> = {},
): ReadonlyMap<number, string> =>
  new Map([...cutLines(document, profile, options)].map(([number, cut]) => [number, cut.rest()]));

/** The lines by their numbers, with what is to go cut out of them. */
export function cutLines(
  document: Pick<Document, 'lines' | 'language'>,
  profile: Profile,
  options: RedactionOptions = {},
): ReadonlyMap<number, CutText> {
  const cuts = new Map(document.lines.map((line) => [line.number, new CutText(line.text)]));
  const redactor = new Redactor(identityOf(profile), {
    language: document.language ?? profile.language,
    ...options,
  });
  const begins = firstLineOfWork(profile);
  let follows = false;
  for (const line of document.lines) {
    const cut = cuts.get(line.number);
    if (!cut) continue;
    redactor.cutFrom(cut, line.language);
    const isLabel = isLoneLabel(cut.text);
    if (follows || isLabel) cut.whole();
    follows = isLabel;
  }
  for (const evidence of cutByPlace(profile, options)) cutEvidence(cuts, evidence);
  if (options.forReaders) for (const number of referees(document, profile)) cuts.get(number)?.whole();
  for (const [number, cut] of cuts) if (cut.isCut || number < begins) cut.matches(REDACTED_BESIDE);
  return cuts;
}

/** What the reading found that says who it is. A place of work stays; where the person lives is asked by its own rows. */
function* cutByPlace(
  profile: Profile,
  { forReaders, hides, guarded = [] }: RedactionOptions,
): Generator<Evidence> {
  const { basics, sensitive, entities, qualifications } = profile;
  const fields = [
    basics.name,
    basics.location,
    ...basics.emails,
    ...basics.phones,
    ...basics.links,
    sensitive?.dateOfBirth,
    sensitive?.gender,
    sensitive?.maritalStatus,
    sensitive?.nationality,
    ...entities.people.filter(({ value }) => !(forReaders && isWork(profile, value))),
    ...(forReaders ? [basics.workPermit] : []),
    ...(hides?.includes('schools') ? qualifications.map(({ institution }) => institution) : []),
  ];
  for (const field of fields) if (field) yield* field.evidence;
  yield* evidenceOfFields(profile, guarded);
}

const REFERENCES =
  /^(?:(?:professional |personal )?references|referees|referenzen|références|referencias|referenze|referenties|referências)\b.{0,40}$/iu;

/** The lines of the section that names others who know the person, up to the next heading or whatever was read as work or skill. */
function* referees(
  document: Pick<Document, 'lines'>,
  { positions, qualifications, skills }: Profile,
): Generator<number> {
  const fields = [
    ...positions.flatMap(({ title, organisation }) => [title, organisation]),
    ...qualifications.flatMap(({ degree, institution }) => [degree, institution]),
    ...skills.filter(({ listed }) => listed).map(({ mention }) => mention),
  ];
  const read = new Set(fields.map(firstLineOf));
  let within = false;
  for (const { number, text, heading } of document.lines) {
    if (REFERENCES.test(text.trim())) within = true;
    else if (within && (heading || read.has(number))) within = false;
    else if (within) yield number;
  }
}

function cutEvidence(cuts: ReadonlyMap<number, CutText>, { line: [first, last], text }: Evidence): void {
  for (let number = first; number <= last; number++) {
    const cut = cuts.get(number);
    if (cut && !(first === last && cut.occurrences(text))) cut.whole();
  }
}

/** Before the first line of a position or an education, personal details stand. */
const firstLineOfWork = ({ positions, qualifications }: Profile): number =>
  Math.min(
    ...positions.flatMap(({ title, organisation }) => [title, organisation]).map(firstLineOf),
    ...qualifications.flatMap(({ degree, institution }) => [degree, institution]).map(firstLineOf),
  );
const firstLineOf = (field: { evidence: Evidence[] } | undefined) => field?.evidence[0]?.line[0] ?? Infinity;
