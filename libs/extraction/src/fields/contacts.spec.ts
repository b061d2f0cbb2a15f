// Addresses of e-mail: beside other scripts and bars, and broken by narrow columns.
import { writtenLine } from '../testing/written-line.ts';
import { findEmails } from './contacts.ts';

function emailsOn(text: string) {
  const lines = text.split('\n').map((line, i) => writtenLine(i + 1, line));
  return findEmails({ format: 'txt', pages: [{ number: 1, width: 595, height: 842 }], lines, flags: [] });
}

it.each([
  ['218-555-0143 丨mona@example.com'],
  ['Duluth│mona@example.com│2185550143'],
  ['邮箱mona@example.com'],
  ['البريد:mona@example.com'],
])('parts an address from %s', (text) => {
  expect(emailsOn(text).map(({ value }) => value)).toEqual(['mona@example.com']);
});

it.each([
  ['bartholomew.feather\n@example-consulting.org', 'bartholomew.feather@example-consulting.org'],
  ['bartholomew@\nexample-consulting.org', 'bartholomew@example-consulting.org'],
  ['bartholomew@example-\nconsulting.org', 'bartholomew@example-consulting.org'],
  ['bartholomew@example\n.org', 'bartholomew@example.org'],
  ['E-mail: bartholomew.\nfeather@example.org', 'bartholomew.feather@example.org'],
])('joins what a column broke: %j', (text, address) => {
  const [email, ...others] = emailsOn(text);
  expect([email?.value, others]).toEqual([address, []]);
  expect(email?.evidence.map(({ line }) => line)).toEqual([[1, 2]]);
});

it('leaves apart what only stands one over the other', () => {
  expect(emailsOn('Lives by the sea.\nmona@example.com').map((e) => e.value)).toEqual(['mona@example.com']);
  expect(emailsOn('mona@example.com\n@mona').map((e) => e.value)).toEqual(['mona@example.com']);
  expect(emailsOn('a@example.org\nb@example.org').map((e) => e.value)).toEqual([
    'a@example.org',
    'b@example.org',
  ]);
});
