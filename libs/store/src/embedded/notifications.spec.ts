import { listenStatementIn, Sieve } from './notifications.ts';

const message = (type: string, body: Buffer) => {
  const header = Buffer.alloc(5, type);
  header.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
};
const notification = (channel: string, payload: string) =>
  message('A', Buffer.concat([Buffer.alloc(4), Buffer.from(`${channel}\0${payload}\0`)]));
const query = (text: string) => message('Q', Buffer.from(`${text}\0`));

describe('a statement of listening', () => {
  it.each([
    ['LISTEN jobs', { verb: 'LISTEN', channel: 'jobs' }],
    ['listen Jobs;', { verb: 'LISTEN', channel: 'jobs' }],
    ['-- why\n  LISTEN "A ""b""" ;\n', { verb: 'LISTEN', channel: 'A "b"' }],
    ['UNLISTEN *', { verb: 'UNLISTEN', channel: undefined }],
    ['UNLISTEN jobs', { verb: 'UNLISTEN', channel: 'jobs' }],
  ])('%j', (text, said) => {
    expect(listenStatementIn(query(text))).toEqual(said);
    expect(listenStatementIn(message('P', Buffer.from(`name\0${text}\0\0\0`)))).toEqual(said);
  });

  it.each([
    'SELECT 1',
    'LISTEN',
    "SELECT 'LISTEN jobs'",
    'LISTEN jobs; SELECT 1',
    `LISTEN ${'a'.repeat(2_000)}`,
  ])('is not %j', (text) => expect(listenStatementIn(query(text))).toBeUndefined());
});

it('sifts notifications out of answers, wherever they are cut', () => {
  const own = [
    message('D', Buffer.from('A row, Almost')),
    message('C', Buffer.from('SELECT 1')),
    message('Z', Buffer.from('I')),
  ];
  const told = [notification('jobs', 'parse'), notification('jobs', 'llm')];
  const all = Buffer.concat([own[0]!, told[0]!, own[1]!, told[1]!, own[2]!]);
  const torn: number[][] = [];
  for (let first = 0; first <= all.length; first++)
    for (let second = first; second <= all.length; second++) {
      const sieve = new Sieve();
      const pieces = [all.subarray(0, first), all.subarray(first, second), all.subarray(second)];
      const sifted = pieces.map((piece) => sieve.sift(piece));
      const answer = Buffer.concat(sifted.map((one) => one.answer));
      const heard = Buffer.concat(sifted.flatMap(({ notifications }) => notifications));
      if (!answer.equals(Buffer.concat(own)) || !heard.equals(Buffer.concat(told)))
        torn.push([first, second]);
    }
  expect(torn).toEqual([]);
});
