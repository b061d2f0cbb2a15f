// What is asked of the database about labels and notes. Part of `database-work.ts`.
import { labels, notes, type TenantTx } from '@vitae/store';
import type { DatabaseWork } from './database-work.ts';

type Work = (name: string, run: (tx: TenantTx) => Promise<unknown>) => DatabaseWork;

/** `person` and `other`: ids of candidates. */
export const workspaceWork = (work: Work, person: string, other: string): DatabaseWork[] => {
  const said = { by: { kind: 'system', id: null }, at: new Date() } as const;
  return [
    work('labels: put on and taken off', async (tx) => {
      const all = await labels.list(tx);
      const [one, two] = all;
      if (!one || !two) throw new Error('there are no labels');
      await labels.named(tx, [one.id, two.name]);
      const candidateIds = [person, other];
      await labels.labelMany(tx, { candidateIds, add: [one.id], remove: [two.id] }, said);
      await labels.labelsOf(tx, candidateIds);
    }),
    work('labels: made, changed', async (tx) => {
      const { id } = await labels.make(tx, { name: 'New', colour: 'red' }, said.at);
      await labels.change(tx, id, { name: 'Newer' });
      await labels.remove(tx, id);
    }),
    work('notes', async (tx) => {
      const note = await notes.add(tx, person, 'Called', said);
      if (!note) throw new Error('there is no such candidate');
      await notes.change(tx, note.id, 'Called again', said);
      const page = await notes.list(tx, [person], { limit: 1 }, said.by);
      await notes.list(tx, [person], { limit: 1, cursor: page?.next ?? '' }, said.by);
      await notes.remove(tx, note.id);
    }),
  ];
};
