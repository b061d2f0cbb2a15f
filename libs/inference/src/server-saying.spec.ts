import { sayingOf } from './server-saying.ts';

const QUESTION =
  'Answer in JSON.\n1 Anna Muster\n2 anna.muster@example.com, +44 20 7946 0018\n3 Schweißerin, Zoë & Co 2016';

it('tells status, type and message', () => {
  expect(
    sayingOf(
      {
        status: 400,
        type: 'exceed_context_size_error',
        message: 'request (1407 tokens) exceeds the available context size (1024 tokens), try increasing it',
      },
      QUESTION,
    ),
  ).toBe(
    '400 exceed_context_size_error: request (1407 tokens) exceeds the available context size (1024 tokens), try increasing it',
  );
});

it.each([
  [
    'as it stands',
    'Failed to parse messages: [{"role":"user","content":"1 Anna Muster\\n2 anna.muster@example.com"}]',
  ],
  ['in capitals', 'no ANNA MUSTER'],
  ['cut in the middle', 'no Anna Mus'],
  ['grown together', 'token ▁AnnaMuster_2016'],
  ['decomposed', 'no Zoe\u0308'],
  ['a number', 'no +44 20 7946 0018'],
  ['a letter of another alphabet', 'Schweißerin'],
])('tells no word of the question, repeated %s', (_how, message) => {
  const said = sayingOf({ status: 400, message }, QUESTION);
  expect(said).not.toMatch(/anna|mus|example\.com|zo|7946|0018|schwei/i);
  expect(said).toContain('…');
});

it('tells nothing that looks encoded', () => {
  const encoded = Buffer.from('Anna Muster, Schweisserin in Leeds').toString('base64');
  expect(sayingOf({ status: 500, message: `bad input ${encoded}` }, QUESTION)).toBe('500 bad input …==');
});

it('is short, and says so much where nothing was said', () => {
  expect(sayingOf({ status: 502, message: '<html>'.repeat(1_000) }, QUESTION)).toHaveLength(200);
  expect(sayingOf({ status: undefined, message: '' }, QUESTION)).toBe('no answer');
});
