// What a summary of a profile says, in the order in which it is read: short enough for two pages whatever the profile holds. Pure.
import type { Credential, Position, Profile, Qualification } from '@vitae/contracts';
import { summaryWords, type SummaryLanguage } from './summary-words.ts';

export interface SummaryEntry {
  readonly head: string;
  /** At the end of the head's line. */
  readonly when?: string | undefined;
  readonly sub?: string | undefined;
  readonly text?: string | undefined;
}

export interface SummarySection {
  readonly title: string;
  readonly entries: readonly SummaryEntry[];
}

export interface SummaryToDraw {
  readonly language: SummaryLanguage;
  readonly name: string;
  readonly headline?: string | undefined;
  readonly contacts: readonly string[];
  readonly about?: string | undefined;
  readonly sections: readonly SummarySection[];
  /** Something was left out for want of room. */
  readonly isCut: boolean;
  /** The file's title; without it it has none. */
  readonly title?: string | undefined;
  /** YYYY-MM-DD. */
  readonly day: string;
}

const LONGEST = { line: 160, about: 700, text: 360 };
const MOST = { contacts: 8, positions: 12, qualifications: 8, skills: 32, languages: 12, credentials: 10 };
const MONTHS_A_YEAR = 12;

/** `isBlind`: the profile has nothing left that says whose it is, and the file’s title is not to either. */
export function summaryOf(
  profile: Profile,
  language: SummaryLanguage,
  { isBlind, day }: { readonly isBlind: boolean; readonly day: string },
): SummaryToDraw {
  let isCut = false;
  const most = <T>(all: readonly T[], count: number): readonly T[] => {
    isCut ||= all.length > count;
    return all.slice(0, count);
  };
  const short = (text: string | undefined, longest = LONGEST.line): string | undefined => {
    const line = text?.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (!line) return undefined;
    const letters = Array.from(line);
    if (letters.length <= longest) return line;
    isCut = true;
    return `${letters.slice(0, longest).join('').trimEnd()} …`;
  };
  const words = summaryWords[language];
  const dates = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const dateText = (date: string | undefined) =>
    date === undefined
      ? undefined
      : date === 'present'
        ? words.present
        : date.length > 4
          ? dates.format(new Date(`${date}-01T00:00:00Z`))
          : date;
  const stay = ({ start, end }: Pick<Position, 'start' | 'end'>) =>
    joined([dateText(start?.value), dateText(end?.value)], ' – ');
  const years = new Intl.NumberFormat(language, { style: 'unit', unit: 'year', unitDisplay: 'long' });

  const position = (one: Position): SummaryEntry => ({
    head: short(one.title?.value ?? one.organisation?.value) ?? words.noTitle,
    when: stay(one),
    sub: short(joined([one.title && one.organisation?.value, one.client?.value, one.location?.value], ', ')),
    text: short(
      one.summary?.value ??
        joined(
          most(one.highlights, 4).map(({ value }) => value),
          ' · ',
        ),
      LONGEST.text,
    ),
  });
  const qualification = (one: Qualification): SummaryEntry => ({
    head:
      short(joined([one.degree?.value, one.area?.value], ', ') ?? one.institution?.value) ?? words.noTitle,
    when: stay(one),
    sub: short(joined([(one.degree ?? one.area) && one.institution?.value, one.location?.value], ', ')),
  });
  const credential = (one: Credential): SummaryEntry => ({
    head: short(one.name.value) ?? words.noTitle,
    when: dateText(one.date?.value),
    sub: short(one.issuer?.value),
  });
  const listed = (values: readonly string[]): SummaryEntry[] => {
    const head = short(values.join(' · '), LONGEST.about);
    return head ? [{ head: '', text: head }] : [];
  };

  const { basics } = profile;
  const { city, region, country, countryCode } = basics.location?.value ?? {};
  const skillNames = new Map(
    profile.skills
      .toSorted((a, b) => (b.months ?? 0) - (a.months ?? 0))
      .map(({ name, months }) => [
        name,
        months && months >= MONTHS_A_YEAR
          ? `${name} (${years.format(Math.floor(months / MONTHS_A_YEAR))})`
          : name,
      ]),
  );
  const sections: SummarySection[] = [
    { title: words.work, entries: most(profile.positions, MOST.positions).map(position) },
    {
      title: words.education,
      entries: most(profile.qualifications, MOST.qualifications).map(qualification),
    },
    { title: words.skills, entries: listed(most([...skillNames.values()], MOST.skills)) },
    {
      title: words.languages,
      entries: listed(
        most(profile.languages, MOST.languages).map(
          ({ language: spoken, cefr, level }) =>
            joined([spoken.value, (cefr === 'native' ? words.native : cefr) ?? level?.value], ' – ') ?? '',
        ),
      ),
    },
    {
      title: words.certificates,
      entries: most(profile.certifications, MOST.credentials).map(credential),
    },
    { title: words.projects, entries: most(profile.projects, MOST.credentials).map(credential) },
    {
      title: words.volunteering,
      entries: most(profile.volunteering, MOST.credentials).map(position),
    },
  ];
  const name = short(basics.name?.value) ?? (isBlind ? words.blind : words.noName);
  const contents = {
    language,
    name,
    headline: short(basics.headline?.value),
    contacts: most(
      [
        ...basics.emails.map(({ value }) => value),
        ...basics.phones.map(({ value }) => value.written),
        joined([city, region, country ?? countryCode], ', '),
        ...basics.links.map(({ value }) => value.url.replace(/^https?:\/\/(?:www\.)?/i, '')),
      ].flatMap((contact) => short(contact) ?? []),
      MOST.contacts,
    ),
    about: short(basics.summary?.value, LONGEST.about),
    sections: sections.filter(({ entries }) => entries.length > 0),
    ...(!isBlind && { title: name }),
    day,
  };
  return { ...contents, isCut };
}

function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
  const told = parts.filter((part) => part !== undefined && part !== '');
  return told.length ? told.join(by) : undefined;
}
