// What servers were seen to answer: llama.cpp v0.5 (and before its error had a kind), vLLM 0.6 to 0.18, OpenAI.
import { failureOf, refusesSystemRole, type ServerError } from './server-dialects.ts';

const RESUME =
  '1 Anna Muster, system administrator, role: lead\n2 Maximum input of the context, length and size of messages';

it.each<[string, ServerError]>([
  [
    'llama.cpp',
    {
      status: 400,
      code: 400,
      type: 'exceed_context_size_error',
      message: 'request (1407 tokens) exceeds the available context size (1024 tokens), try increasing it',
    },
  ],
  [
    'llama.cpp of 2025',
    {
      status: 400,
      type: 'invalid_request_error',
      message:
        'the request exceeds the available context size. try increasing the context size or enable context shift',
    },
  ],
  [
    'llama.cpp whose slots share their memory',
    { status: 500, code: 500, type: 'server_error', message: 'Context size has been exceeded.' },
  ],
  [
    'vLLM',
    {
      status: 400,
      code: 400,
      type: 'BadRequestError',
      message:
        'You passed 1500 input tokens and requested 1000 output tokens. However, the model’s context length is only 2048 tokens, resulting in a maximum input length of 1048 tokens. Please reduce the length of the input prompt.',
    },
  ],
  [
    'vLLM of 2025',
    {
      status: 400,
      code: 400,
      type: 'BadRequestError',
      message:
        "'max_tokens' or 'max_completion_tokens' is too large: 1000. This model's maximum context length is 2048 tokens and your request has 1500 input tokens (1000 > 2048 - 1500). None",
    },
  ],
  [
    'vLLM of 2024',
    {
      status: 400,
      type: 'BadRequestError',
      message:
        "This model's maximum context length is 2048 tokens. However, you requested 2500 tokens (1500 in the messages, 1000 in the completion). Please reduce the length of the messages or completion.",
    },
  ],
  [
    'OpenAI',
    { status: 400, type: 'invalid_request_error', code: 'context_length_exceeded', message: 'Too long.' },
  ],
])('tells a prompt that is too long: %s', (_server, error) =>
  expect(failureOf(error, RESUME)).toBe('prompt_too_long'),
);

it.each([
  [400, 'this custom template is not supported, try using --jinja'],
  [
    500,
    '\n------------\nWhile executing CallExpression at line 3, column 20 in source:\n...\nError: Jinja Exception: System role not supported',
  ],
  [
    400,
    'As of transformers v4.44, default chat template is no longer allowed, so you must provide a chat template if the tokenizer does not define one.',
  ],
  [400, 'Conversation roles must alternate user/assistant/user/assistant/... '],
])('takes a chat template that can’t be filled in for a wrong setting: %i', (status, message) =>
  expect(failureOf({ status, message }, RESUME)).toBe('misconfigured'),
);

it.each([
  [401, 'misconfigured'],
  [403, 'misconfigured'],
  [404, 'misconfigured'],
  [429, 'rate_limited'],
  [400, 'refused'],
  [422, 'refused'],
  [500, 'unavailable'],
  [503, 'unavailable'],
  [undefined, 'unavailable'],
])('%s is %s', (status, reason) => expect(failureOf({ status, message: 'no' }, RESUME)).toBe(reason));

const TALKING = `1 Anna Muster
2 Wrote Jinja2 templates and a chat template, system role of lead
3 Roles must alternate, only user and assistant roles
4 Research on a context window, context length 2048, input that is longer than usual
5 While executing projects at Example Works`;
const echoes = [
  TALKING,
  TALKING.toUpperCase(),
  TALKING.replaceAll(/\s+/g, ' '),
  JSON.stringify(TALKING),
  ...TALKING.split('\n').map((line) => line.slice(2)),
  'Jinja2',
  'context window',
];

it.each(echoes)('does not take a question that is repeated for what the server says: %j', (echo) => {
  for (const message of [`Invalid input: ${echo}`, `${echo}: invalid`]) {
    expect([message, failureOf({ status: 400, message }, TALKING)]).toEqual([message, 'refused']);
    expect([message, failureOf({ status: 500, message }, TALKING)]).toEqual([message, 'unavailable']);
    expect(refusesSystemRole({ status: 400, message }, TALKING)).toBe(false);
  }
});

it('hears what vLLM says of a long prompt, though the resume is of context lengths', () => {
  const message =
    "This model's maximum context length is 2048 tokens. However, you requested 2500 tokens (1500 in the messages, 1000 in the completion). Please reduce the length of the messages or completion.";
  expect(failureOf({ status: 400, message }, TALKING)).toBe('prompt_too_long');
});
