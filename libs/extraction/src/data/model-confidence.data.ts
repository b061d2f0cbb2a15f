// For each field of the benchmark: how often the language model's value is right, over answers that are wrong in 0 to 50 % of
// their places. Made by test/accuracy/fit-merge.mjs (npm run merge:fit); do not edit.
export const MODEL_CONFIDENCE = {
  "name": 0.806,
  "headline": 0.741,
  "location": 0.867,
  "summary": 0.946,
  "skills": 0.859,
  "languages": 0.990,
  "certificates": 0.484,
  "projects": 0.850,
  "awards": 0.512,
  "publications": 0.800,
  "organisation": 0.803,
  "title": 0.743,
  "work place": 0.943,
  "work start": 0.940,
  "work end": 0.899,
  "highlights": 0.812,
  "institution": 0.816,
  "degree": 0.568,
  "education year": 0.808,
} as const;
