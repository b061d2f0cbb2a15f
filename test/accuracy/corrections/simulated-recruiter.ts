// A recruiter who knows the truth: goes through each file's profile, confirms what is right, corrects what is wrong, adds what was
// missed and takes out what is none. It stands for people where no installation has any yet.
import { fold, readersOf, type Field, type Profile, type Tally } from '@vitae/contracts';
import type { Gold, OwnFile } from './own-files.ts';

type Read = Field<unknown> | undefined;

export const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && fold(a) === fold(b);

/** Gold is in full where the layout prints it so; a place of gold is a city. */
export function judgements({ profile, gold }: Pick<OwnFile, 'profile' | 'gold'>): Tally[] {
  const said: Tally[] = [];
  const say = (field: string, read: Read, truth: unknown, isRight: boolean) => {
    if (read === undefined && truth === undefined) return;
    const confirmed = isRight && read !== undefined;
    said.push({ field, confirmed, count: 1, ...readersOf(profile, read, confirmed ? read.value : truth) });
  };
  const text = (field: string, read: Field<string> | undefined, truth: string | undefined) =>
    say(field, read, truth, same(read?.value, truth));
  const { basics } = profile;
  text('basics.name', basics.name, gold.basics.name);
  text('basics.headline', basics.headline, gold.basics.label);
  text('basics.emails', basics.emails[0], gold.basics.email);
  const city = gold.basics.location?.city;
  say('basics.location', basics.location, city && { city }, same(basics.location?.value.city, city));
  for (const [position, truth] of paired(profile.positions, gold.work ?? [], likenessOfWork)) {
    if (!position || !truth)
      say('positions', position && (position.title ?? position.organisation), truth, false);
    else {
      text('positions.title', position.title, truth.position);
      text('positions.organisation', position.organisation, truth.name);
      text('positions.start', position.start, truth.startDate);
      text('positions.end', position.end, truth.endDate ?? (truth.startDate && 'present'));
    }
  }
  for (const [entry, truth] of paired(profile.qualifications, gold.education ?? [], likenessOfEducation)) {
    if (!entry || !truth) say('qualifications', entry && (entry.institution ?? entry.degree), truth, false);
    else {
      text('qualifications.institution', entry.institution, truth.institution);
      text('qualifications.degree', entry.degree, truth.studyType);
      text('qualifications.area', entry.area, truth.area);
    }
  }
  const skills = (gold.skills ?? []).flatMap(({ keywords = [] }) => keywords);
  items(
    'skills',
    profile.skills.filter(({ listed }) => listed).map(({ mention }) => mention),
    skills,
    text,
  );
  const languages = (gold.languages ?? []).flatMap(({ language }) => language ?? []);
  items(
    'languages',
    profile.languages.map(({ language }) => language),
    languages,
    text,
  );
  return said;
}

function items(
  field: string,
  read: readonly Field<string>[],
  truth: readonly string[],
  say: (field: string, read: Field<string> | undefined, truth: string | undefined) => void,
): void {
  for (const [one, other] of paired(read, truth, (a, b) => Number(same(a.value, b)))) say(field, one, other);
}

/** The likeliest pairs first; what is like nothing stands alone. */
function paired<A, B>(
  read: readonly A[],
  truth: readonly B[],
  likeness: (a: A, b: B) => number,
): [A | undefined, B | undefined][] {
  const pairs = read
    .flatMap((a, i) => truth.map((b, j) => ({ i, j, score: likeness(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const [ofRead, ofTruth] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of pairs)
    if (!ofRead.has(i) && !ofTruth.has(j)) {
      ofRead.set(i, j);
      ofTruth.add(j);
    }
  return [
    ...read.map((a, i): [A, B | undefined] => [a, truth[ofRead.get(i) ?? -1]]),
    ...truth.flatMap((b, j): [undefined, B][] => (ofTruth.has(j) ? [] : [[undefined, b]])),
  ];
}

const likenessOfWork = (
  read: Profile['positions'][number],
  truth: NonNullable<Gold['work']>[number],
): number =>
  Number(same(read.title?.value, truth.position)) +
  Number(same(read.organisation?.value, truth.name)) +
  Number(same(read.start?.value, truth.startDate));

const likenessOfEducation = (
  read: Profile['qualifications'][number],
  truth: NonNullable<Gold['education']>[number],
): number =>
  Number(same(read.institution?.value, truth.institution)) +
  Number(same(read.degree?.value, truth.studyType)) +
  Number(same(read.area?.value, truth.area));
