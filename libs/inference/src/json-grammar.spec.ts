import { answerSchemas, grammarOf } from '@vitae/extraction';
import { jsonGrammar } from './json-grammar.ts';

it('lets optional keys be left out, in their order, and required ones not', () => {
  const integer = { type: 'integer' };
  const grammar = jsonGrammar({
    type: 'object',
    properties: { a: integer, b: integer, c: integer },
    required: ['b'],
  });
  expect(grammar.split('\n')[0]).toBe(
    String.raw`root ::= "{" ("\"a\":" integer "," "\"b\":" integer ("," "\"c\":" integer)? | "\"b\":" integer ("," "\"c\":" integer)?) "}"`,
  );
});

it('lets an object of optional keys be empty', () => {
  const grammar = jsonGrammar({ type: 'object', properties: { a: { type: 'integer' } } });
  expect(grammar).toContain(String.raw`root ::= "{" ("\"a\":" integer)? "}"`);
});

it('keeps to the bounds of strings and arrays, and to four digits', () => {
  const grammar = jsonGrammar({ type: 'array', maxItems: 3, items: { type: 'string', maxLength: 5 } });
  expect(grammar).toContain(`root ::= "[" (string-5 ("," string-5){0,2})? "]"`);
  expect(grammar).toContain(String.raw`string-5 ::= "\"" char{0,5} "\""`);
  expect(grammar).toContain('integer ::= "0" | [1-9] [0-9]{0,3}');
});

it('knows all that our answers are made of', () => {
  for (const name of Object.keys(answerSchemas) as (keyof typeof answerSchemas)[])
    expect(jsonGrammar(grammarOf(name).json)).toMatch(/^root-|^root |^string/);
});

it('refuses what it has no rule for', () => {
  expect(() => jsonGrammar({ type: 'boolean' })).toThrow('no grammar for the type “boolean”');
});
