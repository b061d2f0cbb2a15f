import { toJsonResume } from './json-resume.ts';
import type { Field, Profile } from './profile.ts';

const field = <T>(value: T): Field<T> => ({
  value,
  confidence: 0.9,
  tier: 'classic',
  evidence: [{ page: 1, line: [1, 1], text: String(value), boxes: [] }],
});
const shownAs = <T>(text: string, value: T): Field<T> => ({
  ...field(value),
  evidence: [{ page: 1, line: [1, 1], text, boxes: [] }],
});

const profile: Profile = {
  basics: {
    name: field('Ann Lee'),
    emails: [field('ann@example.com'), field('second@example.com')],
    phones: [],
    links: [
      shownAs('ann', { url: 'https://github.com/ann', written: false, network: 'GitHub', username: 'ann' }),
      shownAs('LinkedIn', {
        url: 'https://linkedin.com/in/alee',
        written: false,
        network: 'LinkedIn',
        username: 'alee',
      }),
      field({ url: 'https://ann.example', written: true }),
    ],
  },
  positions: [
    {
      title: field('Engineer'),
      organisation: field('Acme'),
      start: field('2019-04'),
      end: field<string>('present'),
      highlights: [],
    },
  ],
  qualifications: [],
  skills: [
    { name: 'JavaScript', skillId: 'x', group: 'Web', listed: true, mention: field('JS') },
    { name: 'Python', listed: false, mention: field('Python') },
  ],
  languages: [],
  certifications: [],
  projects: [],
  publications: [],
  awards: [],
  readings: [{ tier: 'classic', version: 'rules-1' }],
  volunteering: [],
  entities: { people: [], organisations: [], places: [] },
  keywords: [],
  memberships: [],
  interests: [],
  sensitive: { dateOfBirth: field('12.03.1990') },
  asOf: { month: '2026-11', reason: 'received' },
  totals: {
    monthsOfExperience: 92,
    monthsOfManagement: 0,
    managementLevel: 'none',
    gaps: [],
    derivedFrom: {},
  },
  quality: [],
  warnings: [],
};

describe('toJsonResume', () => {
  const resume = toJsonResume(profile);
  it('keeps the words of the document and leaves out what is not listed', () => {
    expect(resume['skills']).toEqual([{ name: 'Web', keywords: ['JS'] }]);
  });
  it('has no end for work that goes on, and nothing empty', () => {
    expect(resume['work']).toEqual([{ name: 'Acme', position: 'Engineer', startDate: '2019-04' }]);
    expect(resume).not.toHaveProperty('education');
  });
  it('never tells what must not weigh', () => expect(JSON.stringify(resume)).not.toContain('1990'));
  it('gives the address behind words that say no account, and where the account stands the account alone', () => {
    expect(resume['basics']).toMatchObject({
      email: 'ann@example.com',
      url: 'https://ann.example',
      profiles: [
        { network: 'GitHub', username: 'ann' },
        { network: 'LinkedIn', username: 'alee', url: 'https://linkedin.com/in/alee' },
      ],
    });
    expect(JSON.stringify(resume)).not.toContain('https://github.com');
  });
});
