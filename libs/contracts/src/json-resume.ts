// The profile as JSON Resume 1.0 (https://jsonresume.org/schema), with the words as the document writes them.
import type { JsonResume } from './json-resume-schema.ts';
import type { Credential, Position, Profile, Qualification } from './profile.ts';

type Link = Profile['basics']['links'][number];

/** Leaves out what is undefined, so that an empty value never stands in the export. */
function compact<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;
}

/** Whether the words of a link are its account: then the account says it all, else ("LinkedIn") only the address behind them does. */
function showsAccount({ value, evidence }: Link): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const account = bare(value.username ?? '');
  const shown = evidence.flatMap(({ text }) => text.split(/\s+/).map(bare));
  return shown.some((word) => word.length > 2 && account.includes(word));
}

const endDate = (end: { value: string } | undefined) =>
  end && end.value !== 'present' ? end.value : undefined;
const orNothing = <T>(list: T[]) => (list.length ? list : undefined);

function work(position: Position) {
  return compact({
    name: position.organisation?.value,
    position: position.title?.value,
    location: position.location?.value,
    startDate: position.start?.value,
    endDate: endDate(position.end),
    summary: position.summary?.value,
    highlights: orNothing(position.highlights.map((h) => h.value)),
  });
}

function education(q: Qualification) {
  return compact({
    institution: q.institution?.value,
    studyType: q.degree?.value,
    area: q.area?.value,
    startDate: q.start?.value,
    endDate: endDate(q.end),
    score: q.grade?.value,
  });
}

const credential = (nameKey: string, issuerKey: string, dateKey: string) => (c: Credential) =>
  compact({
    [nameKey]: c.name.value,
    [issuerKey]: c.issuer?.value,
    [dateKey]: c.date?.value,
    url: c.url?.value,
    summary: c.description?.value,
  });

function skillGroups(profile: Profile) {
  const groups = new Map<string, string[]>();
  for (const skill of profile.skills) {
    if (!skill.listed) continue;
    const group = groups.get(skill.group ?? '') ?? [];
    group.push(skill.mention.value);
    groups.set(skill.group ?? '', group);
  }
  return [...groups].map(([name, keywords]) => ({ name: name || 'Skills', keywords }));
}

/** Pure; skills are those that the resume lists as skills, not each one that its sentences mention. */
export function toJsonResume(profile: Profile): JsonResume {
  const { basics } = profile;
  const place = basics.location?.value;
  return compact({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: compact({
      name: basics.name?.value,
      label: basics.headline?.value,
      email: basics.emails[0]?.value,
      phone: basics.phones[0]?.value.written,
      url: basics.links.find((l) => !l.value.network)?.value.url,
      summary: basics.summary?.value,
      location: place && compact({ city: place.city, region: place.region, countryCode: place.countryCode }),
      profiles: orNothing(
        basics.links
          .filter((l) => l.value.network)
          .map((l) =>
            compact({
              network: l.value.network,
              username: l.value.username,
              url: l.value.written || !showsAccount(l) ? l.value.url : undefined,
            }),
          ),
      ),
    }),
    work: orNothing(profile.positions.map(work)),
    volunteer: orNothing(
      profile.volunteering.map(work).map(({ name, ...rest }) => compact({ organization: name, ...rest })),
    ),
    education: orNothing(profile.qualifications.map(education)),
    skills: orNothing(skillGroups(profile)),
    languages: orNothing(
      profile.languages.map((l) => compact({ language: l.language.value, fluency: l.level?.value })),
    ),
    certificates: orNothing(profile.certifications.map(credential('name', 'issuer', 'date'))),
    awards: orNothing(profile.awards.map(credential('title', 'awarder', 'date'))),
    publications: orNothing(profile.publications.map(credential('name', 'publisher', 'releaseDate'))),
    projects: orNothing(profile.projects.map(credential('name', 'entity', 'startDate'))),
  });
}
