import { strict as assert } from 'node:assert';
import { faultOf } from './reader-fault.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

const nothing = JSON.parse('null') as { length: number };

it.each([
  ['a property of nothing', () => nothing.length, 'TypeError'],
  ['a name that nobody declared', () => eval('noSuchName'), 'ReferenceError'],
  ['an assertion', () => assert.equal(1, 2), 'AssertionError'],
])('calls %s in our own code our own', (_name, work, type) => {
  expect(faultOf(thrownBy(work))).toMatchObject({ origin: 'own', type });
});

it('calls what a package throws about bytes the parser’s, whatever its class', () => {
  const error = new TypeError('x is undefined');
  error.stack =
    'TypeError: x is undefined\n    at parse (/app/node_modules/parser/index.js:1:1)\n    at ours (/app/libs/documents/src/formats/doc.ts:9:9)';
  expect(faultOf(error)).toMatchObject({ origin: 'parser', type: 'TypeError' });
});

it.each(['ERR_MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED', 'ERR_ACCESS_DENIED', 'EMFILE'])(
  'calls a program that is not whole our own fault: %s',
  (code) => expect(faultOf(Object.assign(new Error('no such module'), { code })).origin).toBe('own'),
);

it('names the class of what is thrown and is no error, as pdf.js does', () => {
  class PageMissing {}
  expect(faultOf(new PageMissing())).toEqual({ origin: 'parser', type: 'PageMissing', stack: '' });
  expect(
    [faultOf(null), faultOf('Anna Muster'), faultOf(Object.create(null))].map(({ type }) => type),
  ).toEqual(['object', 'string', 'object']);
});

it.each([
  ['text that is not UTF-8', () => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.of(0xff))],
  ['a place beyond the end', () => Buffer.alloc(2).readUInt32LE(0)],
  ['JSON that is none', () => JSON.parse('{') as unknown],
  [
    'an error of no class of its own',
    () => {
      throw new Error('bad magic');
    },
  ],
  [
    'something that is no error',
    () => {
      throw 'bad';
    },
  ],
])('leaves %s with the file', (_name, work) => {
  expect(faultOf(thrownBy(work)).origin).toBe('parser');
});

it('tells where it was thrown, and nothing that the file said', () => {
  const error = thrownBy(() => {
    throw new TypeError('“Anna Muster\n    at Example Works”');
  });
  const { stack } = faultOf(error);
  expect(stack).toContain('reader-fault.spec');
  expect(stack).not.toMatch(/Anna|Example/);
});
