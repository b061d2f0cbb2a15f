// What a summary says by itself, in each of the page's languages.
export type SummaryLanguage = 'en' | 'de';

interface SummaryWords {
  readonly work: string;
  readonly education: string;
  readonly skills: string;
  readonly languages: string;
  readonly certificates: string;
  readonly projects: string;
  readonly volunteering: string;
  readonly present: string;
  readonly native: string;
  readonly noTitle: string;
  readonly noName: string;
  readonly blind: string;
  readonly cut: string;
  readonly missing: (sign: string) => string;
  readonly accents: string;
  readonly made: (date: string) => string;
}

export const summaryWords: Readonly<Record<SummaryLanguage, SummaryWords>> = {
  en: {
    work: 'Work',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    certificates: 'Certificates',
    projects: 'Projects',
    volunteering: 'Volunteering',
    present: 'today',
    native: 'mother tongue',
    noTitle: 'Not told',
    noName: 'Name not told',
    blind: 'Candidate, name withheld',
    cut: 'This summary is shortened; the profile has more.',
    missing: (sign) =>
      `The sign ${sign} stands for a character that this file can’t show; the profile has it.`,
    accents: 'Some letters stand without their accents, which this file can’t show; the profile has them.',
    made: (date) => `Summary of what was read of the resume, made on ${date}`,
  },
  de: {
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    certificates: 'Zertifikate',
    projects: 'Projekte',
    volunteering: 'Ehrenamt',
    present: 'heute',
    native: 'Muttersprache',
    noTitle: 'Nicht angegeben',
    noName: 'Name nicht angegeben',
    blind: 'Kandidat/in, Name zurückgehalten',
    cut: 'Diese Zusammenfassung ist gekürzt; im Profil steht mehr.',
    missing: (sign) =>
      `Das Zeichen ${sign} steht für eines, das diese Datei nicht zeigen kann; im Profil steht es.`,
    accents:
      'Manche Buchstaben stehen ohne ihre Akzente, die diese Datei nicht zeigen kann; im Profil stehen sie.',
    made: (date) => `Zusammenfassung dessen, was im Lebenslauf gelesen wurde, erstellt am ${date}`,
  },
};
