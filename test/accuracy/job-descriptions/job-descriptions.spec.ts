// Descriptions of jobs in running text are read no worse than when that was measured (docs/search.md has the table).
import { kinds, measureJobs, type Kind } from './measure.ts';
import { JOB_TEXTS } from './texts.ts';

/** Least precision and recall. */
const LEAST: Record<'dev' | 'held', Record<Kind, readonly [number, number]>> = {
  dev: { skills: [0.97, 0.95], years: [1, 0.9], education: [1, 1], languages: [1, 0.96] },
  held: { skills: [0.92, 0.84], years: [1, 0.7], education: [0.75, 0.9], languages: [1, 0.8] },
};

it.each(['dev', 'held'] as const)('reads the texts of “%s”', (set) => {
  const { figures } = measureJobs(JOB_TEXTS.filter((text) => text.set === set));
  for (const kind of kinds) {
    const { asked, read, found } = figures[kind];
    const [precision, recall] = LEAST[set][kind];
    expect([kind, found / read >= precision, found / asked >= recall]).toEqual([kind, true, true]);
  }
});
