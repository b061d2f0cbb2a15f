// For each field of the benchmark: how often the language model's value is right, over answers that are wrong in 0 to 50 % of
// their places. Made by test/accuracy/fit-merge.mjs (npm run merge:fit); do not edit.
export const MODEL_CONFIDENCE = {
  "name": 0.800,
  "headline": 0.741,
  "location": 0.895,
  "summary": 0.945,
  "skills": 0.858,
  "languages": 0.990,
  "certificates": 0.665,
  "projects": 0.733,
  "awards": 0.692,
  "publications": 0.578,
  "organisation": 0.802,
  "title": 0.719,
  "work place": 0.942,
  "work start": 0.941,
  "work end": 0.893,
  "highlights": 0.809,
  "institution": 0.803,
  "degree": 0.813,
  "education year": 0.811,
} as const;
