// Several titles at one employer, who is named once above them: with the dates of the whole time, or without any.
import type { Position } from '@vitae/contracts';
import { isAfter } from './stacked-dates.ts';
import type { Span } from '../text/span.ts';
import { textOf } from '../text/span.ts';
import { organisationScore } from '../vocabulary/titles.ts';
import type { Row } from './entry-rows.ts';

interface Named {
  readonly title?: Span | undefined;
  readonly organisation?: Span | undefined;
  readonly place?: Span | undefined;
}

interface Employer {
  readonly organisation: Span;
  readonly place: Span | undefined;
}

export interface EmployedPosition {
  readonly position: Position;
  /** Whether its employer is that of the entry above. */
  readonly isInherited: boolean;
}

/** Who was worked for last, entry by entry, from the top. */
export class Employers {
  #last: Employer | undefined;
  /** Whether employers stand on a line above that of the title and its dates. */
  #standAbove = false;

  /** The employer that an entry with nothing but a title shares with the one above; undefined where it names its own. */
  of(head: readonly Row[], { title, organisation, place }: Named): Employer | undefined {
    if (!organisation) return title && this.#last;
    this.#last = { organisation, place };
    this.#standAbove = title !== undefined && isAbove(head, organisation);
    return undefined;
  }

  /** "Commis | 2014 – 2016": where employers stand on lines of their own, one name beside the dates is a title, though no list has it. */
  areKnownOf(head: readonly Row[], { title, organisation }: Named): boolean {
    const isAlone = !title && organisation !== undefined && head.length === 1 && head[0]?.date !== undefined;
    return isAlone && this.#standAbove && organisationScore(textOf(organisation)) < 0.5;
  }
}

const isAbove = ([first, ...others]: readonly Row[], organisation: Span): boolean =>
  first !== undefined && !first.date && first.line === organisation.line && others.some((row) => row.date);

/** Whether an entry only says for how long one worked for whom, and the next ones as what: "Acme 2012 – today" over "Director 2020 – today". */
export function spansTitles({ position }: EmployedPosition, next: EmployedPosition | undefined): boolean {
  if (!next?.isInherited || position.title || position.summary || position.highlights.length) return false;
  const [whole, part] = [position, next.position];
  if (!whole.start || !whole.end || !part.start || !part.end) return false;
  const last = part.end.value;
  const endsWithin =
    whole.end.value === 'present' ||
    (last !== 'present' && isAfter(whole.end.value, last.slice(0, whole.end.value.length)));
  return isAfter(part.start.value, whole.start.value) && endsWithin;
}
