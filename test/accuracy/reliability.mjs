// How far confidences can be believed: each value that a field of the benchmark takes from the profile, whether it is right,
// and how sure the profile was of it.
import { FIELDS, scoreResume } from './benchmark/score.mjs';

const one = (field) => (field ? [[field.value, field.confidence]] : []);
const many = (fields) => fields.flatMap(one);
const city = (location) => one(location).map(([place, c]) => [place.city ?? place.region ?? '', c]);
const credentials = (list) => list.flatMap(({ name }) => one(name));
const ofPositions = (name) => (p) => p.positions.flatMap((position) => one(position[name]));
const ofQualifications = (name) => (p) =>
  p.qualifications.flatMap((qualification) => one(qualification[name]));

/** The values of each field of the benchmark as the export writes them, with their confidence. */
const VALUES = {
  name: (p) => one(p.basics.name),
  headline: (p) => one(p.basics.headline),
  email: (p) => one(p.basics.emails[0]),
  phone: (p) => one(p.basics.phones[0]).map(([phone, c]) => [phone.written, c]),
  links: (p) =>
    p.basics.links.map((l) => [
      l.value.written ? l.value.url : (l.value.username ?? l.value.url),
      l.confidence,
    ]),
  location: (p) => city(p.basics.location),
  summary: (p) => one(p.basics.summary),
  skills: (p) => p.skills.filter((s) => s.listed).flatMap((s) => one(s.mention)),
  languages: (p) => p.languages.flatMap((l) => one(l.language)),
  certificates: (p) => credentials(p.certifications),
  projects: (p) => credentials(p.projects),
  awards: (p) => credentials(p.awards),
  publications: (p) => credentials(p.publications),
  organisation: ofPositions('organisation'),
  title: ofPositions('title'),
  'work place': ofPositions('location'),
  'work start': ofPositions('start'),
  'work end': (p) => ofPositions('end')(p).filter(([end]) => end !== 'present'),
  highlights: (p) => p.positions.flatMap((position) => many(position.highlights)),
  institution: ofQualifications('institution'),
  degree: ofQualifications('degree'),
  'education year': (p) => ofQualifications('end')(p).filter(([end]) => end !== 'present'),
  grade: ofQualifications('grade'),
};

/**
 * Every value of a profile with its field, confidence and whether it is right: it is, unless the scorer counts it among the
 * field's extra values (a degree, which the scorer compares with its field of study, if one begins with it).
 */
export function judged(gold, profile, exported) {
  const counts = scoreResume(gold, exported);
  return FIELDS.flatMap((field) => {
    const extra = [...(counts[field]?.extra ?? [])];
    return (VALUES[field]?.(profile) ?? []).map(([value, confidence]) => {
      const at = extra.findIndex(
        (wrong) => wrong === value || (field === 'degree' && wrong.startsWith(value)),
      );
      if (at >= 0) extra.splice(at, 1);
      return { field, confidence, right: at < 0 };
    });
  });
}

const BINS = 10;

/** Ten bins of confidence with the mean confidence and the share that is right, and the expected calibration error (Naeini et al. 2015). */
export function reliability(values) {
  const bins = Array.from({ length: BINS }, (_, i) =>
    values.filter((v) => Math.min(BINS - 1, Math.floor(v.confidence * BINS)) === i),
  ).map((bin, i) => ({
    from: i / BINS,
    values: bin.length,
    confidence: mean(bin.map((v) => v.confidence)),
    right: mean(bin.map((v) => Number(v.right))),
  }));
  const error = bins.reduce(
    (n, b) => n + (b.values * Math.abs(b.confidence - b.right)) / (values.length || 1),
    0,
  );
  return { bins: bins.filter((b) => b.values), error };
}

const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / (numbers.length || 1);

const figure = (x) => x.toFixed(3).replace(/^0/, ' ');

/** The bins and the error, as benches print them. */
export function printReliability(values) {
  const { bins, error } = reliability(values);
  console.log('\nconfidence   values   mean    right');
  for (const b of bins)
    console.log(
      `${`${b.from.toFixed(1)}–${(b.from + 0.1).toFixed(1)}`.padEnd(13)}${String(b.values).padEnd(9)}${figure(b.confidence).padEnd(8)}${figure(b.right)}`,
    );
  console.log(`expected calibration error ${figure(error)} over ${values.length} values`);
}
