// The inside of a killable child: answers one request after another, in their order, and knows nothing else: no settings,
// no secrets, no network.
import type { ChildFailure, ChildMessage } from './killable-child.ts';
import { cutOffNetwork } from './no-network.ts';

export function serve<Request, Reply>(answer: (request: Request) => Promise<Reply>): void {
  cutOffNetwork();
  const say = (message: ChildMessage<Reply | ChildFailure>) => process.send?.(message);
  let answered = Promise.resolve();
  process.on('message', (request: Request) => {
    answered = answered
      .then(() => answer(request))
      .then(
        (reply) => void say({ kind: 'reply', reply }),
        // A parser that throws has met a file that it can't take: the file's fault as far as anyone can tell.
        () => void say({ kind: 'reply', reply: { ok: false, reason: 'damaged_file' } }),
      );
  });
  process.on('disconnect', () => process.exit(0));
  say({ kind: 'ready' });
}
