import { AllowList, isPublic } from './addresses.ts';

it.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['198.19.255.255', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:93.184.215.14', false],
  ['64:ff9b::7f00:1', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fd00::1', false],
  ['2001::1', false],
  ['2001:db8::1', false],
  ['2002:7f00:1::', false],
  ['3fff::1', false],
  ['ff02::1', false],
  ['nonsense', false],
  ['', false],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));

describe('a list of exceptions', () => {
  const list = new AllowList([
    '10.0.0.0/8',
    '192.168.7.7',
    'fd00:1::/32',
    'ats.internal',
    '*.corp.internal',
    'http://sso.internal:8080',
  ]);

  it.each([
    ['10.1.2.3', true],
    ['11.1.2.3', false],
    ['192.168.7.7', true],
    ['192.168.7.8', false],
    ['::ffff:10.1.2.3', true],
    ['::ffff:127.0.0.1', false],
    ['fd00:1::1', true],
    ['fd00:2::1', false],
    ['ats.internal', false],
  ])('has the address %s: %s', (address, expected) => expect(list.hasAddress(address)).toBe(expected));

  it.each([
    ['https://ats.internal', 'ats.internal', true],
    ['http://ats.internal:81', 'ATS.internal.', true],
    ['https://other.ats.internal', 'other.ats.internal', false],
    ['https://notats.internal', 'notats.internal', false],
    ['https://a.corp.internal', 'a.corp.internal', true],
    ['https://a.b.corp.internal', 'a.b.corp.internal', true],
    ['https://corp.internal', 'corp.internal', false],
    ['https://badcorp.internal', 'badcorp.internal', false],
    ['http://sso.internal:8080', 'sso.internal', true],
    ['https://sso.internal:8080', 'sso.internal', false],
    ['http://sso.internal', 'sso.internal', false],
  ])('has the host of %s (%s): %s', (origin, host, expected) =>
    expect(list.hasHost(origin, host)).toBe(expected),
  );

  it.each(['10.0.0.0/33', '1.2.3', '2130706433', 'a b', 'http://sso.internal/path', 'ftp://x', '*', ''])(
    'refuses %j',
    (entry) => expect(() => new AllowList([entry])).toThrow('is no network, host or origin'),
  );
});
