// For each field of the benchmark: how often the language model's value is right, over answers that are wrong in 0 to 50 % of
// their places. Made by test/accuracy/fit-merge.mjs (npm run merge:fit); do not edit.
export const MODEL_CONFIDENCE = {
  "name": 0.800,
  "headline": 0.789,
  "location": 0.849,
  "summary": 0.947,
  "skills": 0.859,
  "languages": 0.990,
  "certificates": 0.483,
  "projects": 0.852,
  "awards": 0.509,
  "organisation": 0.845,
  "title": 0.800,
  "work place": 0.922,
  "work start": 0.917,
  "work end": 0.874,
  "highlights": 0.815,
  "institution": 0.842,
  "degree": 0.565,
  "education year": 0.780,
} as const;
