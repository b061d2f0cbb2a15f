/** Another worker has the job by now: what this one made of it is dropped. Thrown in a transaction, it undoes it. */
export class JobTakenOver extends Error {}
