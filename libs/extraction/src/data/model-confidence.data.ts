// For each field of the benchmark: how often the language model's value is right, over answers that are wrong in 0 to 50 % of
// their places. Made by test/accuracy/fit-merge.mjs (npm run merge:fit); do not edit.
export const MODEL_CONFIDENCE = {
  "name": 0.806,
  "headline": 0.741,
  "location": 0.867,
  "summary": 0.946,
  "skills": 0.858,
  "languages": 0.990,
  "certificates": 0.669,
  "projects": 0.912,
  "awards": 0.678,
  "publications": 0.800,
  "organisation": 0.802,
  "title": 0.734,
  "work place": 0.942,
  "work start": 0.941,
  "work end": 0.894,
  "highlights": 0.809,
  "institution": 0.803,
  "degree": 0.812,
  "education year": 0.811,
} as const;
