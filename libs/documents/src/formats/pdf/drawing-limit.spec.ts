// Forms within forms: a few kilobytes that would draw for minutes. Bounded by what is drawn, not by the clock.
import { defaultReadingLimits } from '@vitae/contracts';
import { readPdf } from '../pdf.ts';
import { InProcessPort } from './in-process-port.ts';

const RESUME = 'BT /F 12 Tf 1 0 0 1 100 700 Tm (Anna Muster, anna@example.com, +49 711 1234567) Tj ET';

/** A first page of plain text, and a second of forms, each of which draws the next one several times. */
function nested(depth: number, fan: number): Uint8Array {
  const stream = (number: number, content: string, dictionary = '') =>
    `${number} 0 obj <<${dictionary} /Length ${content.length}>> stream\n${content}\nendstream endobj\n`;
  const form = (level: number) =>
    stream(
      10 + level,
      level < depth ? '/X Do '.repeat(fan) : '0 0 m 1 1 l S',
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X ${11 + level} 0 R>>>>`,
    );
  return Buffer.from(
    `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 6 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 7 0 R /Resources <</XObject <</X 10 0 R>>>>>> endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
${stream(6, RESUME)}${stream(7, '/X Do')}${Array.from({ length: depth + 1 }, (_, level) => form(level)).join('')}trailer <</Root 1 0 R>>
%%EOF`,
  );
}

/** Operators that pdf.js sends while `work` goes on. */
async function sentDuring(work: () => Promise<unknown>): Promise<number> {
  const { postMessage } = InProcessPort.prototype;
  let sent = 0;
  InProcessPort.prototype.postMessage = function (message) {
    const { chunk } = message as { chunk?: { fnArray?: unknown[] } };
    sent += chunk?.fnArray?.length ?? 0;
    postMessage.call(this, message);
  };
  await work().finally(() => (InProcessPort.prototype.postMessage = postMessage));
  return sent;
}

it.each([
  ['deep', 20, 2],
  ['wide', 5, 30],
])(
  'reads what stands beside %s nests of forms, says that something was left out, and draws no more of them',
  async (_name, depth, fan) => {
    const bytes = nested(depth, fan);
    expect(bytes.length).toBeLessThan(10_000);
    let read: Awaited<ReturnType<typeof readPdf>> | undefined;
    const sent = await sentDuring(async () => (read = await readPdf(bytes, defaultReadingLimits)));
    expect(sent).toBeLessThan(150_000);
    expect(read?.document.lines.map(({ text }) => text)).toEqual([
      'Anna Muster, anna@example.com, +49 711 1234567',
    ]);
    expect(read?.document.flags).toEqual(['truncated']);
    // Nor is the page handed on to be recognised from its picture.
    expect(read?.unread).toEqual([]);
  },
  60_000,
);

it('reads a page of many drawings as it is', async () => {
  const { document } = await readPdf(nested(12, 2), defaultReadingLimits);
  expect(document.flags).toEqual([]);
});
