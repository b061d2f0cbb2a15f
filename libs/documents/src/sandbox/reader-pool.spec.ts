import { defaultReadingLimits } from '@vitae/contracts';
import { ReaderPool, type ReaderEvent } from './reader-pool.ts';

const text = (content: string) => new TextEncoder().encode(content);
const pools: ReaderPool[] = [];
const pool = (options: Partial<ConstructorParameters<typeof ReaderPool>[0]> = {}) => {
  const made = new ReaderPool({ size: 1, ...options });
  pools.push(made);
  return made;
};
afterEach(() => Promise.all(pools.splice(0).map((p) => p.close())));

/** Deep and wide: a second or more of work for any HTML parser. */
const slowPage = text(`<html><body>${'<p><b><i>word</i></b></p>'.repeat(400_000)}</body></html>`);

describe('ReaderPool', () => {
  it('reads files one after the other, and more than it has readers', async () => {
    const readers = pool({ filesPerReader: 2 });
    const results = await Promise.all(Array.from({ length: 5 }, (_, i) => readers.read(text(`line ${i}`))));
    expect(results.map((r) => r.ok && r.document.lines[0]?.text)).toEqual([
      'line 0',
      'line 1',
      'line 2',
      'line 3',
      'line 4',
    ]);
  });

  it('kills a reader that takes too long, and goes on with another', async () => {
    const readers = pool({ limits: { ...defaultReadingLimits, maxMilliseconds: 250 } });
    await readers.read(text('warm'));
    expect(await readers.read(slowPage)).toEqual({ ok: false, reason: 'reading_timed_out' });
    expect((await readers.read(text('next'))).ok).toBe(true);
  });

  it('blames no file for the reader that the one before it cost', async () => {
    const readers = pool({ ahead: true, limits: { ...defaultReadingLimits, maxMilliseconds: 250 } });
    await readers.read(text('warm'));
    const [slow, next, last] = await Promise.all([
      readers.read(slowPage),
      readers.read(text('next')),
      readers.read(text('last')),
    ]);
    expect(slow).toEqual({ ok: false, reason: 'reading_timed_out' });
    expect([next, last].map((r) => r?.ok && r.document.lines[0]?.text)).toEqual(['next', 'last']);
  });

  it('lets one owner never hold all readers, however much it sends', async () => {
    const readers = pool({ size: 2 });
    const ended: string[] = [];
    const read = (name: string, bytes: Uint8Array, owner: string) =>
      readers.read(bytes, owner).then(() => ended.push(name));
    const flood = ['flood 1', 'flood 2', 'flood 3', 'flood 4'].map((name) => read(name, slowPage, 'flood'));
    await Promise.all([...flood, read('quick', text('Anna Muster'), 'other')]);
    // In one line it would have come last; it did not even wait for the first of the others' to end.
    expect(ended[0]).toBe('quick');
  });

  it('tells what it sees: readers that are lost, and with what', async () => {
    const seen: ReaderEvent[] = [];
    const readers = pool({
      limits: { ...defaultReadingLimits, maxMilliseconds: 250 },
      observe: (event) => seen.push(event),
    });
    await readers.read(slowPage);
    expect(seen).toEqual([{ kind: 'lost', program: 'reader-process', reason: 'reading_timed_out' }]);
  });

  it('kills a reader that takes too much memory', async () => {
    const readers = pool({ limits: { ...defaultReadingLimits, maxMemoryMegabytes: 120 } });
    expect(await readers.read(slowPage)).toEqual({ ok: false, reason: 'reading_out_of_memory' });
    expect((await readers.read(text('next'))).ok).toBe(true);
  });

  it('refuses what is too large without starting to read', async () => {
    expect(await pool({ limits: { ...defaultReadingLimits, maxBytes: 3 } }).read(text('four'))).toEqual({
      ok: false,
      reason: 'file_too_large',
    });
  });

  it('answers when it is closed, whatever was waiting', async () => {
    const readers = pool();
    const reads = [readers.read(slowPage), readers.read(text('waiting'))];
    await readers.close();
    expect(await Promise.all(reads)).toEqual([
      { ok: false, reason: 'unavailable' },
      { ok: false, reason: 'unavailable' },
    ]);
    expect(await readers.read(text('late'))).toEqual({ ok: false, reason: 'unavailable' });
  });
});
