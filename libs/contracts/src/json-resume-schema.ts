// The shape of our JSON Resume 1.0 export (https://jsonresume.org/schema): the parts of that schema that a resume can fill.
import { z } from 'zod';

const text = z.string().optional();
/** A date as the document writes it: a year, a month or a day. */
const date = z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD').optional();
const texts = z.array(z.string()).optional();

const engagement = {
  position: text,
  location: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: texts,
};

export const jsonResumeSchema = z
  .object({
    $schema: z.string(),
    basics: z.object({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z.object({ city: text, region: text, countryCode: text }).optional(),
      profiles: z.array(z.object({ network: text, username: text, url: text })).optional(),
    }),
    work: z.array(z.object({ name: text, ...engagement })).optional(),
    volunteer: z.array(z.object({ organization: text, ...engagement })).optional(),
    education: z
      .array(
        z.object({
          institution: text,
          studyType: text,
          area: text,
          startDate: date,
          endDate: date,
          score: text,
        }),
      )
      .optional(),
    skills: z.array(z.object({ name: z.string(), keywords: z.array(z.string()) })).optional(),
    languages: z.array(z.object({ language: text, fluency: text })).optional(),
    certificates: z.array(z.object({ name: text, issuer: text, date, url: text, summary: text })).optional(),
    awards: z.array(z.object({ title: text, awarder: text, date, url: text, summary: text })).optional(),
    publications: z
      .array(z.object({ name: text, publisher: text, releaseDate: date, url: text, summary: text }))
      .optional(),
    projects: z
      .array(z.object({ name: text, entity: text, startDate: date, url: text, summary: text }))
      .optional(),
  })
  .meta({ id: 'JsonResume', description: 'JSON Resume 1.0, with the words as the document writes them' });
export type JsonResume = z.infer<typeof jsonResumeSchema>;
