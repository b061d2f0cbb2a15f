import { searchRequestSchema, type SearchRequest } from '@vitae/contracts';
import { skillLookUp } from '@vitae/skills';
import { readJobDescription } from '../jobs/read-job-description.ts';
import { understand, type Example } from './understand.ts';

const lookUp = skillLookUp([{ name: 'Turbo Press 9', aliases: ['TP9'], kind: 'own' }]);
const NEAR = { skill: 'near', name: 'Near', similarity: 0.9 };
const FARTHER = { skill: 'farther', name: 'Farther', similarity: 0.6 };

function understood(request: Partial<SearchRequest>, example?: Example) {
  const { jobDescription } = request;
  const job = jobDescription === undefined ? undefined : readJobDescription(jobDescription, lookUp);
  const knowledge = { lookUp, near: () => [NEAR, FARTHER], year: 2026 };
  const result = understand(searchRequestSchema.parse(request), knowledge, { job, example });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
}

it('knows skills by any spelling, by id, and those that no list has by their names', () => {
  const { asked } = understood({
    skills: { should: [{ name: 'k8s' }, { name: 'TP9' }, { name: 'Über  Kopf' }, { id: 'own:turbopress9' }] },
  });
  expect(asked.skills.map(({ skill }) => skill)).toEqual([
    skillLookUp().ofItem('Kubernetes')?.id,
    'own:turbopress9',
    'name:uber kopf',
  ]);
  expect(asked.by).toBe('skills');
});

it('takes a must for met by itself alone, and ranks by what is near', () => {
  const { asked, conditions } = understood({
    skills: {
      must: [{ name: 'Kubernetes', minimumMonths: 6, usedWithinYears: 3 }],
      mustNot: [{ name: 'COBOL' }],
    },
  });
  const [kubernetes] = asked.skills;
  expect(kubernetes).toMatchObject({ importance: 'required', near: [NEAR, FARTHER] });
  expect(conditions.skills).toEqual([[{ skill: kubernetes?.skill, minimumMonths: 6, usedSince: 2023 }]]);
  expect(conditions.withoutSkills).toHaveLength(1);
  expect(asked.skills).toHaveLength(1);
});

it('asks by a description of a job for what it requires, and excludes nobody by it', () => {
  const { asked, conditions } = understood({
    jobDescription:
      'Welder\nAbout us\nWe are zymurgists.\nRequirements\n- 3 years of experience\n- AutoCAD\n- German (B2)',
  });
  expect(asked).toMatchObject({
    by: 'job',
    titles: ['Welder'],
    years: { minimum: 3 },
    languages: [{ language: 'de', level: 4 }],
  });
  expect(asked.skills.map(({ name }) => name)).toEqual(['AutoCAD']);
  expect(asked.words).toContain('AutoCAD');
  expect(asked.words).not.toContain('zymurgists');
  expect(asked.meaning).toBe('Welder, AutoCAD');
  expect(conditions).toEqual({ skills: [], withoutSkills: [], languages: [] });
});

it('asks by a text for the skills that it names, by its words and its meaning', () => {
  const { asked } = understood({ text: 'a welder who knows AutoCAD' });
  expect(asked).toMatchObject({
    by: 'text',
    words: 'a welder who knows AutoCAD',
    meaning: 'a welder who knows AutoCAD',
  });
  expect(asked.skills).toMatchObject([{ name: 'AutoCAD', importance: 'nice' }]);
});

it('asks by a candidate for their skills and titles, and not for themselves', () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const example = { skills: [{ skill: 's', name: 'S', months: 3 }], titles: ['Welder'] };
  const { asked, conditions } = understood({ likeCandidate: id }, example);
  expect(asked).toMatchObject({ by: 'job', titles: ['Welder'], words: 'Welder\nS' });
  expect(conditions.exceptCandidate).toBe(id);
});

it('makes filters conditions, in the units of what is stored', () => {
  const { conditions, asked } = understood({
    filters: {
      minimumYears: 1.5,
      maximumYears: 10,
      educationLevel: 'master',
      languages: [{ language: 'Deutsch', level: 'native' }],
      addedAfter: '2026-01-02T00:00:00Z',
      place: { city: 'Zürich', country: 'CH', withinKilometres: 20 },
    },
  });
  expect(conditions).toMatchObject({
    minimumMonths: 18,
    maximumMonths: 120,
    educationLevel: 4,
    languages: [{ language: 'de', level: 7 }],
    addedAfter: new Date('2026-01-02T00:00:00Z'),
    place: { cityKey: 'zurich', countryCode: 'CH', around: { kilometres: 20, latitude: 47.37 } },
  });
  expect(asked.education).toEqual({ level: 'master', importance: 'required' });
});
