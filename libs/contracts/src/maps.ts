// What the HTTP API says about maps: candidates and skills as points on a square, those that are alike near each other.
import { z } from 'zod';

const place = {
  /** From 0 to 1, the same measure as `y`. */
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
};

export const mapClusterSchema = z
  .object({
    /** What its points name it by. */
    cluster: z.number().int().min(0),
    /** What more of its members share than of the others: titles and skills, of skills the occupations. Null where they share nothing. */
    label: z.string().nullable(),
    /** The middle of its points. */
    ...place,
    points: z.number().int().min(1),
  })
  .meta({ id: 'MapCluster' });
export type MapCluster = z.infer<typeof mapClusterSchema>;

const map = {
  /** `none_yet` until the first one is drawn: within an hour or so of the first resume. */
  status: z.enum(['none_yet', 'ready']),
  madeAt: z.iso.datetime().nullable(),
  /** Those that the map has no room for. */
  leftOut: z.number().int().min(0),
  /** The largest first. */
  clusters: z.array(mapClusterSchema),
};

export const candidateMapSchema = z
  .object({
    ...map,
    /** The most recently added candidates, 5,000 at most. */
    points: z.array(
      z.object({
        candidateId: z.uuid(),
        name: z.string().nullable(),
        headline: z.string().nullable(),
        ...place,
        cluster: z.number().int().min(0),
      }),
    ),
  })
  .meta({
    id: 'CandidateMap',
    examples: [
      {
        status: 'ready',
        madeAt: '2026-11-26T09:30:00.000Z',
        leftOut: 0,
        clusters: [{ cluster: 0, label: 'Welder, Blueprint reading', x: 0.21, y: 0.74, points: 1 }],
        points: [
          {
            candidateId: '1f0e7c1a-52f4-4d0b-9d0a-6f1c2f7f0c11',
            name: 'Anna Muster',
            headline: 'Welder',
            x: 0.21,
            y: 0.74,
            cluster: 0,
          },
        ],
      },
    ],
  });
export type CandidateMap = z.infer<typeof candidateMapSchema>;

export const skillMapSchema = z
  .object({
    ...map,
    /** The commonest skills that the taxonomy or the tenant knows, 1,500 at most; the commonest first. */
    points: z.array(
      z.object({
        skillId: z.string(),
        name: z.string(),
        /** How many of the tenant's candidates have it. */
        candidates: z.number().int().min(1),
        ...place,
        cluster: z.number().int().min(0),
      }),
    ),
  })
  .meta({
    id: 'SkillMap',
    examples: [
      {
        status: 'ready',
        madeAt: '2026-11-26T09:30:00.000Z',
        leftOut: 0,
        clusters: [{ cluster: 0, label: 'Software Developers', x: 0.4, y: 0.6, points: 1 }],
        points: [{ skillId: 'python', name: 'Python', candidates: 12, x: 0.4, y: 0.6, cluster: 0 }],
      },
    ],
  });
export type SkillMap = z.infer<typeof skillMapSchema>;
