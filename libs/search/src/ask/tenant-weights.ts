// The weights that a tenant's searches go by: those that were fitted to its feedback, or the general ones. A weight is one of the
// signals' and nothing else's: whatever is stored, only what `Person` tells can weigh.
import { signalNames, WEIGHTS, type AskedBy, type Signals } from './tuning.ts';

/** What is stored counts if it is a weight for each signal, none below 0 and not all of them 0; else the general ones do. */
export function weightsFor(by: AskedBy, stored: ReadonlyMap<string, unknown>): Signals {
  const own = stored.get(by);
  return areWeights(own) ? own : WEIGHTS[by];
}

function areWeights(value: unknown): value is Signals {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.keys(value).length !== signalNames.length) return false;
  const weights = signalNames.map((name): unknown => Reflect.get(value, name));
  return (
    weights.every((weight) => typeof weight === 'number' && Number.isFinite(weight) && weight >= 0) &&
    weights.some((weight) => weight !== 0)
  );
}
