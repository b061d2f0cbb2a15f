// The inside of a killable child: answers one request after another, in their order, and knows nothing else: no settings,
// no secrets, no network.
import type { ChildFailure, ChildMessage } from './killable-child.ts';
import { cutOffNetwork } from './no-network.ts';
import { faultOf } from './reader-fault.ts';

export function serve<Request, Reply>(answer: (request: Request) => Promise<Reply>): void {
  cutOffNetwork();
  const say = (message: ChildMessage<Reply | ChildFailure>) => process.send?.(message);
  let answered = Promise.resolve();
  process.on('message', (request: Request) => {
    answered = answered
      .then(() => answer(request))
      .then(
        (reply) => void say({ kind: 'reply', reply }),
        (error: unknown) => {
          const fault = faultOf(error);
          const reason = fault.origin === 'own' ? 'reading_failed' : 'damaged_file';
          say({ kind: 'reply', reply: { ok: false, reason }, fault });
        },
      );
  });
  // Ctrl-C, a closed terminal and a service manager tell all processes of a program to end. When readers end is the pool's to say: it
  // lets them finish the files that they have.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  // Not by an exit, at which Node may hang (nodejs/node#54918): nobody is left to end it.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  say({ kind: 'ready' });
}
