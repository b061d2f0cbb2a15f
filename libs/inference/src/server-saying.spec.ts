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
      { question: QUESTION },
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
  const said = sayingOf({ status: 400, message }, { question: QUESTION });
  expect(said).not.toMatch(/anna|mus|example\.com|zo|7946|0018|schwei/i);
  expect(said).toContain('…');
});

const ECHOED = '1 王伟\n2 Jörg Müller-Çelik\n3 +41 79 123 45 67\n4 Max Long, Lead Fitter in Zürich';
const bytesOf = (text: string) => [...Buffer.from(text)];
const hexOf = (text: string) => bytesOf(text).map((byte) => byte.toString(16).padStart(2, '0'));

it.each([
  ['escaped as in JSON', '1 \\u738b\\u4f1f\\n2 J\\u00f6rg M\\u00fcller-\\u00c7elik'],
  ['escaped as in Python', String.raw`b'J\xc3\xb6rg M\xc3\xbcller'`],
  ['escaped as in HTML', 'J&ouml;rg M&#252;ller &#x738b;&#x4f1f;'],
  ['percent-encoded', `${encodeURIComponent(ECHOED)} %2B41%2079%20123`],
  ['in another encoding', Buffer.from(ECHOED).toString('latin1')],
  ['without accents', 'Jorg Muller-Celik in Zurich'],
  ['transliterated', 'Joerg Mueller, Wang Wei'],
  ['in capitals', ECHOED.toUpperCase()],
  ['as hex bytes', hexOf('Jörg Müller').join(' ')],
  [
    'as hex bytes with marks',
    hexOf('Jörg')
      .map((hex) => `0x${hex}`)
      .join(', '),
  ],
  ['as codes', bytesOf('Jörg').join(' ')],
  [
    'as codes, told one by one',
    bytesOf('Jörg +')
      .map((byte) => `token ${byte}`)
      .join(', '),
  ],
  ['as token ids', '[1, 435, 11023, 29720, 6471, 28733, 29994]'],
  ['in base64', Buffer.from(ECHOED).toString('base64')],
  ['in base64, the end', Buffer.from(ECHOED).toString('base64').slice(-9)],
  ['in tokens', '▁J ör g ▁M ül ler'],
  ['spelt', 'J o r g, A n n a, M a x'],
  ['grouped otherwise', 'number 4179 and 12345 and 67'],
  ['in other digits', '٤١ ٧٩ and ４１ ７９'],
  ['a name that is a word, too', 'Max Long'],
  ['such a name in small letters', 'max long'],
])('keeps nothing of the question, repeated %s', (_how, echo) => {
  for (const message of [`Invalid input: ${echo}`, `${echo} is invalid`, `Invalid "${echo}" in input`]) {
    const said = sayingOf({ status: 400, message }, { question: ECHOED });
    const rest = said.replaceAll(/\b(?:400|invalid|input|is|in|number|and|token)\b/gi, '');
    expect([message, rest]).toEqual([message, expect.not.stringMatching(/[\p{L}\p{N}%\\&+]/u)]);
  }
});

it.each([
  'Context size has been exceeded.',
  'the request exceeds the available context size. try increasing the context size or enable context shift',
  "This model's maximum context length is 2048 tokens. However, you requested 2500 tokens (1500 in the messages, 1000 in the completion).",
  'You passed 1500 input tokens and requested 1000 output tokens. However, the model’s context length is only 2048 tokens',
  'this custom template is not supported, try using --jinja',
  'While executing CallExpression at line 5, column 35 in source: Error: Jinja Exception: System role not supported',
  'Conversation roles must alternate user/assistant/user/assistant/...',
  'The model zephyr-7b.Q4_K_M does not exist',
])('tells what servers say as it is: %s', (message) =>
  expect(sayingOf({ status: 400, message }, { question: QUESTION, model: 'zephyr-7b.Q4_K_M' })).toBe(
    `400 ${message}`,
  ),
);

it('tells nothing that looks encoded', () => {
  const encoded = Buffer.from('Anna Muster, Schweisserin in Leeds').toString('base64');
  expect(sayingOf({ status: 500, message: `bad input ${encoded}` }, { question: QUESTION })).toBe(
    '500 bad input …==',
  );
});

it('is short, and says so much where nothing was said', () => {
  expect(sayingOf({ status: 502, message: '<html>'.repeat(1_000) }, { question: QUESTION })).toHaveLength(
    200,
  );
  expect(sayingOf({ status: undefined, message: '' }, { question: QUESTION })).toBe('no answer');
});
