// How many units of each role the decoder and the rules label rightly.
import { decode, ruledLabels, type Chain } from '@vitae/extraction/training';
import type { EntrySequence } from './entry-sequences.ts';

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** A label's role; an employer of several posts is an organisation. */
const roleOf = (label: string): string => label.replace(/^!|\+$/g, '').replace('employer', 'organisation');

class Scores {
  readonly #roles = new Map<string, Counts>();

  add(right: string, given: string): void {
    if (right === given) this.#of(right).right++;
    else {
      this.#of(right).missed++;
      this.#of(given).wrong++;
    }
  }

  f1(role: string): number {
    const { right, wrong, missed } = this.#of(role);
    return (2 * right) / (2 * right + wrong + missed || 1);
  }

  count(role: string): number {
    const { right, missed } = this.#of(role);
    return right + missed;
  }

  get roles(): string[] {
    return [...this.#roles.keys()].sort();
  }

  #of(role: string): Counts {
    const counts = this.#roles.get(role) ?? { right: 0, wrong: 0, missed: 0 };
    this.#roles.set(role, counts);
    return counts;
  }
}

/** Prints F1 by role, over units; `begin` are the units that entries begin with. */
export function printLabelScores(chain: Chain, sequences: Iterable<EntrySequence>): void {
  const [decoder, rules] = [new Scores(), new Scores()];
  for (const { units, observed, labels, ruled } of sequences) {
    const read = decode(chain, observed, ruledLabels(units, ruled)).labels;
    labels.forEach((label, i) => {
      const [ours, theirs] = [read[i] ?? '', ruled[i] ?? ''];
      decoder.add(roleOf(label), roleOf(ours));
      rules.add(roleOf(label), roleOf(theirs));
      const begin = (one: string) => (one.startsWith('!') ? 'begin' : 'goes on');
      decoder.add(begin(label), begin(ours));
      rules.add(begin(label), begin(theirs));
    });
  }
  console.log('role            decoder  rules  units');
  for (const role of decoder.roles)
    console.log(
      `${role.padEnd(16)}${decoder.f1(role).toFixed(3)}    ${rules.f1(role).toFixed(3)}  ${decoder.count(role)}`,
    );
}
