// From how sure a rule is to how often it is right: the rules' own numbers are put on the scale that was measured for
// their field (`npm run confidence:fit`), so that of values shown at .9 about nine in ten are right.
import type { Extracted, Reading } from '@vitae/contracts';
import { CALIBRATION } from '../data/calibration.data.ts';

export type CalibratedField = keyof typeof CALIBRATION;

/** [confidence of the rule, share that is right], by rising confidence. */
export type Scale = readonly (readonly [number, number])[];

/**
 * A rule's confidence on a measured scale: linear between its knots, flat above them, in proportion below them, where a rule
 * says itself that it does not know; itself where there are none.
 */
export function onScale(scale: Scale, raw: number): number {
  const above = scale.findIndex(([at]) => at >= raw);
  const last = scale.at(-1);
  if (!last) return raw;
  if (above < 0) return last[1];
  const [x2, y2] = scale[above] ?? last;
  const [x1, y1] = scale[above - 1] ?? [0, 0];
  const share = x2 > x1 ? (raw - x1) / (x2 - x1) : 1;
  return y1 + (y2 - y1) * share;
}

/** A rule's confidence on the scale of its field. */
export const calibratedConfidence = (field: CalibratedField, raw: number): number =>
  Math.round(onScale(CALIBRATION[field], raw) * 1000) / 1000;

/** The extraction with calibrated confidences in all fields that were measured; the others keep their rule's. */
export function calibrated(extracted: Extracted): Extracted {
  const fit = <F extends Reading<unknown>>(field: CalibratedField, value: F): F => ({
    ...value,
    confidence: calibratedConfidence(field, value.confidence),
  });
  const maybe = <K extends string, F extends Reading<unknown>>(
    key: K,
    field: CalibratedField,
    value: F | undefined,
  ) => (value ? { [key]: fit(field, value) } : {}) as Partial<Record<K, F>>;
  const all = <F extends Reading<unknown>>(field: CalibratedField, values: readonly F[]) =>
    values.map((value) => fit(field, value));
  const named = <C extends { name: Reading<string> }>(field: CalibratedField, list: readonly C[]) =>
    list.map((item) => ({ ...item, name: fit(field, item.name) }));
  const { basics } = extracted;
  return {
    ...extracted,
    basics: {
      ...basics,
      ...maybe('name', 'name', basics.name),
      ...maybe('headline', 'headline', basics.headline),
      ...maybe('location', 'location', basics.location),
      ...maybe('summary', 'summary', basics.summary),
      emails: basics.emails.map((email, i) => (i === 0 ? fit('email', email) : email)),
      phones: basics.phones.map((phone, i) => (i === 0 ? fit('phone', phone) : phone)),
      links: all('links', basics.links),
    },
    positions: extracted.positions.map((p) => ({
      ...p,
      ...maybe('organisation', 'organisation', p.organisation),
      ...maybe('title', 'title', p.title),
      ...maybe('location', 'work place', p.location),
      ...maybe('start', 'work start', p.start),
      ...maybe('end', 'work end', p.end),
      highlights: all('highlights', p.highlights),
    })),
    qualifications: extracted.qualifications.map((q) => ({
      ...q,
      ...maybe('institution', 'institution', q.institution),
      ...maybe('degree', 'degree', q.degree),
      ...maybe('end', 'education year', q.end),
      ...maybe('grade', 'grade', q.grade),
    })),
    skills: extracted.skills.map((s) => (s.listed ? { ...s, mention: fit('skills', s.mention) } : s)),
    languages: extracted.languages.map((l) => ({ ...l, language: fit('languages', l.language) })),
    certifications: named('certificates', extracted.certifications),
    projects: named('projects', extracted.projects),
    awards: named('awards', extracted.awards),
    publications: named('publications', extracted.publications),
  };
}
