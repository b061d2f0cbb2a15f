import { proxiesSchema } from './proxies.ts';

it('trusts nobody by default', () => expect(proxiesSchema.parse(undefined)).toBe(0));

it.each([
  ['off', 0],
  ['2', 2],
  ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ['2001:db8::/32', ['2001:db8::/32']],
])('takes %s', (text, proxies) => expect(proxiesSchema.parse(text)).toEqual(proxies));

it.each(['true', '*', 'proxy.example', '10.0.0.0/33', '10.0.0.0/8/1', 'loopback,,', '-1'])(
  'refuses %s',
  (text) => expect(proxiesSchema.safeParse(text).success).toBe(false),
);
