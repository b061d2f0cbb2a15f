// What is asked of the database about labels, notes and lists of people. Part of `database-work.ts`.
import { listCandidates } from '@vitae/candidates';
import {
  labels,
  notes,
  peopleList,
  savedSearches,
  savedViews,
  searchAlerts,
  type TenantTx,
} from '@vitae/store';
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
    work('saved: views and searches', async (tx) => {
      const reader = { kind: 'member', id: person } as const;
      const [view] = await savedViews.list(tx, reader, 'candidates');
      const [search] = await savedSearches.list(tx, reader);
      if (!view || !search) throw new Error('nothing is saved');
      await savedViews.save(tx, view, { by: reader, at: said.at, id: view.id });
      await savedSearches.save(tx, search, { by: reader, at: said.at, id: search.id });
      await savedViews.remove(tx, view.id);
      await savedSearches.listAlerting(tx);
    }),
    work('saved: whom searches find', async (tx) => {
      await searchAlerts.noteChanged(tx, person, { queue: 'none', name: 'none' });
      const changes = await searchAlerts.oldest(tx, 200);
      const [search] = await savedSearches.listAlerting(tx);
      await searchAlerts.found(tx, search?.id ?? '', [person, other], null);
      await searchAlerts.tell(tx, search?.id ?? '', said.at);
      await searchAlerts.looked(tx, changes);
      await searchAlerts.isBehind(tx);
    }),
  ];
};

/** `deep`: a cursor in the middle of the list by time. */
export const peopleWork = (work: Work, deep: string): DatabaseWork[] => {
  const first = { sort: 'added', order: 'desc', limit: 100 } as const;
  return [
    work('people: first page of 100', (tx) => listCandidates(tx, {}, first)),
    work('people: deep', (tx) => listCandidates(tx, {}, { ...first, limit: 50, cursor: deep })),
    ...(['name', 'updated', 'experience'] as const).map((sort) =>
      work(`people: by ${sort}, two pages`, async (tx) => {
        const asked = { sort, order: 'asc', limit: 50 } as const;
        const page = await peopleList.page(tx, {}, asked);
        await peopleList.page(tx, {}, { ...asked, cursor: page?.next ?? '' });
      }),
    ),
    work('people: by the beginning of a word', (tx) =>
      peopleList.page(tx, { text: 'person 1777' }, { ...first, sort: 'name' }),
    ),
    work('people: who have a label', async (tx) => {
      const [label] = await labels.list(tx);
      await peopleList.page(tx, { labels: [label?.id ?? ''] }, first);
    }),
    work('people: who have a skill', (tx) => peopleList.page(tx, { skills: ['name:skill 77'] }, first)),
    // One in a thousand. What one in a hundred has is joined with all candidates, as long as these are few enough for that to be quicker.
    work('people: of a decision', (tx) => peopleList.page(tx, { outcome: 'offered' }, first)),
    work('people: counted, up to a bound', (tx) => peopleList.count(tx, {}, 1_000)),
    // Of each some ten rows, at several steps of a plan.
    work('people: facets, up to a bound', (tx) => peopleList.facets(tx, {}, 100)),
  ];
};
