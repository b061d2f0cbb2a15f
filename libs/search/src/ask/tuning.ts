// Every number that decides the order of hits. The weights were fitted by `npm run bench:search -- --fit` on its training
// queries (that of organisations by hand: no query there names one); what is reported is measured on others.

/** What one signal says of a person is 0..1; their weighted mean is the score. */
export const signalNames = ['exact', 'similar', 'titles', 'organisations', 'words', 'meaning'] as const;
export type SignalName = (typeof signalNames)[number];
export type Signals = Readonly<Record<SignalName, number>>;

/** What a search is mainly asked by. */
export type AskedBy = 'skills' | 'text' | 'job';

export const WEIGHTS: Readonly<Record<AskedBy, Signals>> = {
  skills: { exact: 0.5, similar: 0.05, titles: 0.2, organisations: 0.2, words: 0.25, meaning: 0.1 },
  text: { exact: 0.2, similar: 0.15, titles: 0.05, organisations: 0.2, words: 0.8, meaning: 0 },
  job: { exact: 0.6, similar: 0.1, titles: 0.05, organisations: 0.2, words: 0.8, meaning: 0.05 },
};

/** A skill that is told, with no word on how long, or of just now. */
export const TOLD = 0.55;
/** Months of use from which on more make no difference. */
export const MONTHS_ENOUGH = 72;
/** Years after which a skill that was not used since counts half of what its months add. */
export const HALF_FORGOTTEN_YEARS = 8;

/** A skill that should be there counts so much of one that must. */
export const SHOULD_WEIGHT = 0.5;
/** Skills less alike than this are not near. */
export const NEAR_ENOUGH = 0.8;
/** The same occupations ask for both: that is something, and far less than the skill itself. */
export const NEAR_WORTH = 0.35;
/** How alike skills are that a tenant calls the same: what is asked for itself still comes first. */
export const SAID_SAME = 0.95;
/** Near skills that are looked for, for each asked one. */
export const MOST_NEAR = 8;

/** A title of an earlier position counts so much of the latest one's. */
export const EARLIER_TITLE = 0.8;
/** Words of rank in a title ("senior") count so much of those of trade. */
export const RANK_WORD = 0.3;
