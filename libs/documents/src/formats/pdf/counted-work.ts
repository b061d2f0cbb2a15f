// Counts what pdf.js does to interpret a page. Only the operators of the page itself and of plain forms come in pieces that can
// be stopped; those of groups, patterns, masks and drawn letters are gathered whole, and each may name others over and over.
// Whatever it interprets, pdf.js looks at the clock as it begins a stream, after all that it waits for, and at every hundredth
// operator, to let others have their turn: its looks at the clock are counted, and refused where there are too many.
import { AsyncLocalStorage } from 'node:async_hooks';

/** For a page, and for all annotations together; the most of 586 resumes at hand is 425. */
const MOST_OF_PAGE = 30_000;
/** For a file: three such pages, or sixty that are each three times the heaviest. */
const MOST_OF_FILE = 3 * MOST_OF_PAGE;

/** What is left for a file. */
export class WorkLeft {
  looks = MOST_OF_FILE;
}

interface Count {
  left: number;
}

const counts = new AsyncLocalStorage<Count>();

class TooMuchWork extends Error {}

const { now } = Date;
Date.now = () => {
  const count = counts.getStore();
  if (count && --count.left < 0) throw new TooMuchWork('this is too much work');
  return now.call(Date);
};

/** What `interpret` gives; undefined where it would be too much work. What pdf.js has begun ends by itself: all that it begins is refused. */
export async function boundedly<T>(file: WorkLeft, interpret: () => Promise<T>): Promise<T | undefined> {
  if (file.looks <= 0) return undefined;
  const given = Math.min(MOST_OF_PAGE, file.looks);
  const count: Count = { left: given };
  try {
    const result = await counts.run(count, interpret);
    return count.left < 0 ? undefined : result;
  } catch (error) {
    if (count.left < 0) return undefined;
    throw error;
  } finally {
    file.looks -= given - Math.max(0, count.left);
  }
}
