// Takes the network away from this process, for Node 24's permissions don't cover it: whatever a parser is talked into
// fetching fails at the socket. It holds against parsers that follow links, not against foreign native code.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const refuse = (): never => {
  throw new Error('no network in this process');
};

/** From now on no socket of this process connects, listens or resolves a name. The channel to the parent process is none of these. */
export function cutOffNetwork(): void {
  const doors: [object, string[]][] = [
    [net.Socket.prototype, ['connect']],
    [net.Server.prototype, ['listen']],
    [dgram.Socket.prototype, ['bind', 'connect', 'send']],
    [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  ];
  for (const [owner, names] of doors)
    for (const name of names) Object.defineProperty(owner, name, { value: refuse, writable: false });
}
