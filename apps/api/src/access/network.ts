// The network that an address stands for: whoever has one IPv6 address has the 2^64 beside it as well.
import { isIPv6 } from 'node:net';

/** An IPv4 address as it is (also where IPv6 carries it), the first half of an IPv6 address; anything else unchanged. */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  const carried = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (carried) return carried;
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
}
