import { randomBytes, randomUUID } from 'node:crypto';
import { isSealed, openJson, sealJson } from './sealed-json.ts';
import { HEADER_BYTES, openedBytes, openStream, sealStream } from './sealed-stream.ts';

const key = { id: randomUUID(), key: randomBytes(32) };
const PIECE = 64 * 1024;

async function* inParts(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}
async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}
const seal = (bytes: Buffer, size = 10_000) => whole(sealStream(inParts(bytes, size), key, 'context'));
const open = (bytes: Buffer, size = 7_777, context = 'context', using = key.key) =>
  whole(openStream(inParts(bytes, size), () => Promise.resolve(using), context));
const DAMAGED = { code: 'stored_damaged' };

it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 5])(
  'gives %d bytes back as they were, in parts of any size',
  async (length) => {
    const bytes = randomBytes(length);
    const sealed = await seal(bytes);
    expect(openedBytes(sealed.length)).toBe(length);
    for (const size of [1_000, PIECE, 10 * PIECE])
      expect((await open(sealed, size)).equals(bytes)).toBe(true);
    expect(length > 20 && sealed.includes(bytes.subarray(0, 20))).toBe(false);
  },
);

it('notices each changed bit, and what is cut off, added or in another order', async () => {
  const sealed = await seal(randomBytes(3 * PIECE + 5));
  for (const at of [0, 6, 20, HEADER_BYTES - 1, HEADER_BYTES, HEADER_BYTES + PIECE, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(open(changed)).rejects.toMatchObject(DAMAGED);
  }
  const frame = PIECE + 16;
  for (const length of [
    0,
    10,
    HEADER_BYTES,
    HEADER_BYTES + 5,
    HEADER_BYTES + frame,
    HEADER_BYTES + 3 * frame,
    sealed.length - 1,
  ])
    await expect(open(sealed.subarray(0, length))).rejects.toMatchObject(DAMAGED);
  await expect(open(Buffer.concat([sealed, Buffer.alloc(20)]))).rejects.toMatchObject(DAMAGED);
  const [one, two] = [
    sealed.subarray(HEADER_BYTES, HEADER_BYTES + frame),
    sealed.subarray(HEADER_BYTES + frame, HEADER_BYTES + 2 * frame),
  ];
  const moved = Buffer.concat([
    sealed.subarray(0, HEADER_BYTES),
    two,
    one,
    sealed.subarray(HEADER_BYTES + 2 * frame),
  ]);
  await expect(open(moved)).rejects.toMatchObject(DAMAGED);
});

it('opens with its own key and as itself alone', async () => {
  const sealed = await seal(randomBytes(100));
  await expect(open(sealed, 100, 'other')).rejects.toMatchObject(DAMAGED);
  await expect(open(sealed, 100, 'context', randomBytes(32))).rejects.toMatchObject(DAMAGED);
  expect((await seal(Buffer.from('same'))).equals(await seal(Buffer.from('same')))).toBe(false);
});

it('gives out nothing of a piece that is not as it was', async () => {
  const sealed = await seal(Buffer.alloc(2 * PIECE, 'secret'));
  const at = HEADER_BYTES + PIECE + 16 + 100;
  sealed[at] = (sealed[at] ?? 0) ^ 1;
  const given: Uint8Array[] = [];
  await expect(
    (async () => {
      for await (const piece of openStream(inParts(sealed, 999), () => Promise.resolve(key.key), 'context'))
        given.push(piece);
    })(),
  ).rejects.toMatchObject(DAMAGED);
  expect(given.map(({ length }) => length)).toEqual([PIECE]);
});

it('seals values, too', () => {
  const value = { lines: ['Anna Muster'], n: 1 };
  const sealed = sealJson(value, key, 'a');
  expect(isSealed(JSON.parse(JSON.stringify(sealed)))).toBe(true);
  expect(JSON.stringify(sealed)).not.toContain('Muster');
  expect(openJson(sealed, key.key, 'a')).toEqual(value);
  expect(() => openJson(sealed, key.key, 'b')).toThrow(expect.objectContaining(DAMAGED));
  expect(() => openJson({ ...sealed, data: 'AAAA' }, key.key, 'a')).toThrow(expect.objectContaining(DAMAGED));
  expect(isSealed({ lines: [] })).toBe(false);
});
