// What is asked of the database about decisions, categories and their report. Part of `database-work.ts`.
import { decisions, impact, personCategories, type TenantTx } from '@vitae/store';
import type { DatabaseWork } from './database-work.ts';

type Work = (name: string, run: (tx: TenantTx) => Promise<unknown>) => DatabaseWork;

/** `person` and `other`: ids of candidates. */
export const decisionsWork = (work: Work, person: string, other: string): DatabaseWork[] => [
  work('decisions: first pages', async (tx) => {
    const query = { state: 'standing', limit: 100 } as const;
    const page = await decisions.list(tx, query);
    await decisions.list(tx, { ...query, cursor: page?.next ?? '' });
    await decisions.list(tx, { ...query, outcome: 'hired' });
    await decisions.list(tx, { ...query, process: 'REQ-7' });
    await decisions.list(tx, { ...query, state: 'withdrawn' });
    await decisions.list(tx, { ...query, candidateId: person });
  }),
  work('decisions: record, correct and show', async (tx) => {
    const said = { by: { kind: 'system', id: null }, at: new Date() } as const;
    await decisions.holdCandidates(tx, [person, other]);
    const wanted = [person, other].map((candidateId) => ({
      candidateId,
      outcome: 'hired' as const,
      reference: `new ${candidateId}`,
    }));
    const [one] = await decisions.add(tx, wanted, said);
    await decisions.add(tx, wanted, said);
    if (!one || 'differs' in one) throw new Error('nothing was recorded');
    await decisions.revise(tx, one.decision.id, { note: 'late' }, said);
    await decisions.historyOf(tx, one.decision.id);
  }),
  work('decisions: categories', async (tx) => {
    await personCategories.put(tx, person, { sex: 'one' }, new Date());
    await personCategories.get(tx, person);
    const changes = [{ candidateId: other, categories: { sex: null, veteran: 'yes' } }];
    await personCategories.change(tx, changes, new Date());
  }),
  work('decisions: a report of one process', async (tx) => {
    const asked = { process: 'REQ-7', outcome: 'short_listed' } as const;
    await impact.count(tx, { ...asked, measure: 'selection' });
    await impact.count(tx, { ...asked, measure: 'scoring' });
  }),
  work('decisions: what stays of the erased', (tx) => impact.keepNumbers(tx, [person])),
];
