// Counts what pdf.js does to interpret a page. Only the operators of the page itself and of plain forms come in pieces that can
// be stopped; those of groups, patterns, masks and drawn letters are gathered whole, and each may name others over and over.
// Whatever it interprets, pdf.js looks at the clock as it begins a stream, after all that it waits for, and at every hundredth
// operator, to let others have their turn: its looks at the clock are counted, and refused where there are too many.
import { AsyncLocalStorage } from 'node:async_hooks';

/** For a page, and for all annotations together; the most of 586 resumes at hand is 425. */
const MOST_LOOKS = 30_000;

interface Count {
  looks: number;
}

const counts = new AsyncLocalStorage<Count>();
let clock: typeof Date.now | undefined;

class TooMuchWork extends Error {}

/** What `interpret` gives; undefined where it would be too much work. What pdf.js has begun ends by itself: all that it begins is refused. */
export async function boundedly<T>(interpret: () => Promise<T>): Promise<T | undefined> {
  countLooks();
  const count: Count = { looks: 0 };
  const isTooMuch = () => count.looks > MOST_LOOKS;
  try {
    const result = await counts.run(count, interpret);
    return isTooMuch() ? undefined : result;
  } catch (error) {
    if (isTooMuch()) return undefined;
    throw error;
  }
}

/** Once for the process. */
function countLooks(): void {
  if (clock === Date.now) return;
  const { now } = Date;
  Date.now = clock = () => {
    const count = counts.getStore();
    if (count && ++count.looks > MOST_LOOKS) throw new TooMuchWork('this page is too much work');
    return now.call(Date);
  };
}
