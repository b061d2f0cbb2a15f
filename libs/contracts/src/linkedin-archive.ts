// The archive that LinkedIn hands people of their own data: which of its tables say what a resume says, and what each column of them is.
// Everything else in it (messages, connections, invitations, what others wrote) is other people's, or no part of a resume: never opened.
// A birth date and a maiden name are left where they are.

export interface LinkedinTable {
  /** The heading that its entries stand under; the person's own facts have none. */
  readonly heading?: string;
  /** What is read, in the order in which it is laid out, by the names of the columns. */
  readonly columns: Readonly<Record<string, string>>;
}

const contact = { heading: 'Contact' } as const;

/** By the name of the file, in the order in which a resume has them. */
export const linkedinTables = {
  'Profile.csv': {
    columns: {
      'First Name': 'givenName',
      'Last Name': 'familyName',
      Headline: 'headline',
      'Geo Location': 'location',
      Websites: 'link',
      'Twitter Handles': 'twitter',
      Summary: 'summary',
    },
  },
  'Email Addresses.csv': { ...contact, columns: { 'Email Address': 'email' } },
  'PhoneNumbers.csv': { ...contact, columns: { Number: 'phone' } },
  'Phone Numbers.csv': { ...contact, columns: { Number: 'phone' } },
  'Positions.csv': {
    heading: 'Experience',
    columns: {
      Title: 'position.title',
      'Company Name': 'position.organisation',
      'Started On': 'position.start',
      'Finished On': 'position.end',
      Location: 'position.location',
      Description: 'position.description',
    },
  },
  'Education.csv': {
    heading: 'Education',
    columns: {
      'School Name': 'qualification.institution',
      'Degree Name': 'qualification.degree',
      'Field Of Study': 'qualification.area',
      'Start Date': 'qualification.start',
      'End Date': 'qualification.end',
      Notes: 'qualification.notes',
      Activities: 'qualification.activities',
    },
  },
  'Skills.csv': { heading: 'Skills', columns: { Name: 'skill' } },
  'Languages.csv': {
    heading: 'Languages',
    columns: { Name: 'language.name', Proficiency: 'language.level' },
  },
  'Certifications.csv': {
    heading: 'Certifications',
    columns: {
      Name: 'certification.name',
      Authority: 'certification.issuer',
      'Started On': 'certification.date',
      Url: 'certification.url',
    },
  },
  'Projects.csv': {
    heading: 'Projects',
    columns: {
      Title: 'project.name',
      'Started On': 'project.date',
      Url: 'project.url',
      Description: 'project.description',
    },
  },
  'Publications.csv': {
    heading: 'Publications',
    columns: {
      Name: 'publication.name',
      Title: 'publication.name',
      Publisher: 'publication.issuer',
      'Published On': 'publication.date',
      Url: 'publication.url',
      Description: 'publication.description',
    },
  },
  'Honors.csv': {
    heading: 'Honors and Awards',
    columns: { Title: 'award.name', 'Issued On': 'award.date', Description: 'award.description' },
  },
  'Volunteering.csv': {
    heading: 'Volunteering',
    columns: {
      Role: 'volunteering.title',
      'Company Name': 'volunteering.organisation',
      'Started On': 'volunteering.start',
      'Finished On': 'volunteering.end',
      Description: 'volunteering.description',
    },
  },
  'Organizations.csv': { heading: 'Memberships', columns: { Name: 'membership' } },
  'Courses.csv': { heading: 'Courses', columns: { Name: 'course' } },
} as const satisfies Record<string, LinkedinTable>;

export type LinkedinTableName = keyof typeof linkedinTables;

/** Which names of files tell that a ZIP is LinkedIn's: the profile, and one that says what somebody did. */
export const LINKEDIN_PROFILE = 'Profile.csv' satisfies LinkedinTableName;
export const LINKEDIN_HISTORY = [
  'Positions.csv',
  'Education.csv',
  'Skills.csv',
] as const satisfies readonly LinkedinTableName[];
