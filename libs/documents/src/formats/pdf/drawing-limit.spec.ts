// Forms within forms, and all else that draws what it names again and again: a few kilobytes that would draw for minutes. Bounded by what is drawn, not by the clock.
import { defaultReadingLimits } from '@vitae/contracts';
import { readPdf } from '../pdf.ts';
import { pdfWith, streamOf } from '../../testing/pdf-of.ts';
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
);

/** How deep and wide small files repeat themselves. */
const LEVELS = 12;
const FAN = 6;
const levels = (object: (level: number) => string) => Array.from({ length: LEVELS }, (_, i) => object(i));
/** Numbers of a level's own objects: several that are the same, so that nothing is remembered from one to the other. */
const at = (level: number, copy: number) => 40 + level * FAN + copy;
const copies = (object: (copy: number) => string) => Array.from({ length: FAN }, (_, copy) => object(copy));
const named = (level: number) => copies((copy) => `/X${copy} ${at(level, copy)} 0 R`).join(' ');
const perCopy = (dictionary: (level: number) => string, content: (level: number) => string) =>
  levels((level) =>
    copies((copy) => `${at(level, copy)} 0 obj ${streamOf(content(level), dictionary(level))} endobj`).join(
      '\n',
    ),
  );
const isLast = (level: number) => level === LEVELS - 1;
const BOX = '/BBox [0 0 99 99]';

/** A page that shows what the first level draws. */
const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  'groups within groups': () =>
    pdfWith(
      {
        objects: named(0),
        more: perCopy(
          (level) =>
            `/Type /XObject /Subtype /Form ${BOX} /Group <</S /Transparency /I true>> /Resources <</XObject <<${isLast(level) ? '' : named(level + 1)}>>>>`,
          (level) => (isLast(level) ? '0 0 m 1 1 l S' : copies((copy) => `/X${copy} Do`).join(' ')),
        ),
      },
      RESUME,
      copies((copy) => `/X${copy} Do`).join(' '),
    ),
  'patterns of patterns': () =>
    pdfWith(
      {
        resources: `/Pattern <<${named(0)}>>`,
        more: perCopy(
          (level) =>
            `/PatternType 1 /PaintType 1 /TilingType 1 ${BOX} /XStep 99 /YStep 99 /Resources <</Pattern <<${isLast(level) ? '' : named(level + 1)}>>>>`,
          (level) =>
            isLast(level)
              ? '0 0 9 9 re f'
              : copies((copy) => `/Pattern cs /X${copy} scn 0 0 9 9 re f`).join(' '),
        ),
      },
      RESUME,
      copies((copy) => `/Pattern cs /X${copy} scn 0 0 600 800 re f`).join(' '),
    ),
  'one pattern of one pattern, filled often': () =>
    pdfWith(
      {
        resources: `/Pattern <<${named(0)}>>`,
        more: perCopy(
          (level) =>
            `/PatternType 1 /PaintType 1 /TilingType 1 ${BOX} /XStep 99 /YStep 99 /Resources <</Pattern <<${isLast(level) ? '' : named(level + 1)}>>>>`,
          () => `/Pattern cs /X0 scn ${'0 0 9 9 re f '.repeat(30)}`,
        ),
      },
      RESUME,
      `/Pattern cs /X0 scn ${'0 0 600 800 re f '.repeat(30)}`,
    ),
  'masks within masks': () =>
    pdfWith(
      {
        resources: `/ExtGState <<${copies((copy) => `/X${copy} <</SMask <</S /Luminosity /G ${at(0, copy)} 0 R>>>>`).join(' ')}>>`,
        more: perCopy(
          (level) =>
            `/Type /XObject /Subtype /Form ${BOX} /Group <</S /Transparency /CS /DeviceGray>> /Resources <</ExtGState <<${
              isLast(level)
                ? ''
                : copies(
                    (copy) => `/X${copy} <</SMask <</S /Luminosity /G ${at(level + 1, copy)} 0 R>>>>`,
                  ).join(' ')
            }>>>>`,
          () => copies((copy) => `/X${copy} gs 0 0 9 9 re f`).join(' '),
        ),
      },
      RESUME,
      copies((copy) => `/X${copy} gs 0 0 600 800 re f`).join(' '),
    ),
  'drawn letters of drawn letters': () =>
    drawnLetters((level) => (isLast(level) ? '0 0 9 9 re f' : `BT /X 1 Tf (${'a'.repeat(9)}) Tj ET`)),
  'forms within forms in a drawn letter': () =>
    pdfWith(
      {
        fonts: `/T ${at(LEVELS, 0)} 0 R`,
        more: [
          ...perCopy(
            (level) =>
              `/Type /XObject /Subtype /Form ${BOX} /Resources <</XObject <<${isLast(level) ? '' : named(level + 1)}>>>>`,
            (level) => (isLast(level) ? '0 0 m 1 1 l S' : copies((copy) => `/X${copy} Do`).join(' ')),
          ),
          letterFont(
            at(LEVELS, 0),
            at(LEVELS, 1),
            `/XObject <<${named(0)}>>`,
            copies((copy) => `/X${copy} Do`).join(' '),
          ),
        ],
      },
      RESUME,
      'BT /T 12 Tf 100 700 Td (a) Tj ET',
    ),
  'pictures of many points, drawn often': () =>
    pdfWith(
      {
        objects: '/P 40 0 R',
        more: [
          `40 0 obj ${streamOf('0', '/Type /XObject /Subtype /Image /Width 6000 /Height 6000 /ColorSpace /DeviceGray /BitsPerComponent 1')} endobj`,
        ],
      },
      RESUME,
      '/P Do q 1 0 0 1 9 9 cm /P Do Q '.repeat(200),
    ),
};

/** A font one letter of which, "a", is drawn by a procedure. */
const letterFont = (font: number, procedure: number, resources: string, content: string) =>
  `${font} 0 obj <</Type /Font /Subtype /Type3 /FontBBox [0 0 99 99] /FontMatrix [.01 0 0 .01 0 0] /FirstChar 97 /LastChar 97 /Widths [99] /Encoding <</Differences [97 /a]>> /CharProcs <</a ${procedure} 0 R>> /Resources <<${resources}>>>> endobj
${procedure} 0 obj ${streamOf(`99 0 d0 ${content}`)} endobj`;

function drawnLetters(content: (level: number) => string): Uint8Array {
  const more = levels((level) =>
    letterFont(at(level, 0), at(level, 1), `/Font <</X ${at(level + 1, 0)} 0 R>>`, content(level)),
  );
  return pdfWith(
    { fonts: `/T ${at(0, 0)} 0 R`, more },
    RESUME,
    `BT /T 12 Tf 100 700 Td (${'a'.repeat(9)}) Tj ET`,
  );
}

it.each(Object.entries(HOSTILE))(
  'leaves out a page of %s, before it is drawn or handed on',
  async (_name, made) => {
    const bytes = made();
    expect(bytes.length).toBeLessThan(60_000);
    const { document, unread } = await readPdf(bytes, defaultReadingLimits);
    expect(document.lines.map((line) => line.text)).toEqual([
      'Anna Muster, anna@example.com, +49 711 1234567',
    ]);
    expect([document.flags, unread]).toEqual([['truncated'], []]);
  },
  60_000,
);

it('reads the pages behind one that is left out', async () => {
  const bytes = HOSTILE['groups within groups']?.() ?? Uint8Array.of();
  const turned = Buffer.from(bytes)
    .toString('latin1')
    .replace('/Kids [10 0 R 12 0 R]', '/Kids [12 0 R 10 0 R]');
  const { document } = await readPdf(Uint8Array.from(Buffer.from(turned, 'latin1')), defaultReadingLimits);
  expect(document.lines.map(({ page, text }) => [page, text.slice(0, 11)])).toEqual([[2, 'Anna Muster']]);
});

it.each([
  ['groups within groups', 'groups within groups', 200_000],
  ['forms within forms', undefined, 1_200_000],
])(
  'does no more for sixty pages of %s than for a few',
  async (_name, kind, most) => {
    const whole = Buffer.from(kind ? (HOSTILE[kind]?.() ?? []) : nested(20, 2)).toString('latin1');
    const [kids, first, second] = kind
      ? ['/Kids [10 0 R 12 0 R] /Count 2', '10 0 R', 12]
      : ['/Kids [3 0 R 4 0 R] /Count 2', '3 0 R', 4];
    const page = new RegExp(`\\n${second} 0 obj (<<.*>>) endobj`).exec(whole)?.[1] ?? '';
    const more = Array.from({ length: 59 }, (_, i) => `${900 + i} 0 obj ${page} endobj`);
    const all = `/Kids [${first} ${more.map((_, i) => `${900 + i} 0 R`).join(' ')}] /Count 60`;
    const bytes = whole.replace(kids, all).replace('trailer', `${more.join('\n')}\ntrailer`);
    let looks = 0;
    const { now } = Date;
    Date.now = () => {
      looks++;
      return now.call(Date);
    };
    let read: Awaited<ReturnType<typeof readPdf>> | undefined;
    const sent = await sentDuring(
      async () => (read = await readPdf(Uint8Array.from(Buffer.from(bytes, 'latin1')), defaultReadingLimits)),
    ).finally(() => (Date.now = now));
    expect(Math.max(looks, sent)).toBeLessThan(most);
    expect(read?.document.pages).toHaveLength(60);
    expect(read?.document.lines[0]?.text).toContain('Anna Muster');
    expect(read?.document.flags).toEqual(['truncated']);
  },
  60_000,
);

it.each([
  ['an appearance of a form field', '/Subtype /Widget /FT /Tx /T (a)'],
  ['an appearance of a stamp', '/Subtype /Stamp'],
  ['an appearance of typed text', '/Subtype /FreeText /DA (/F 12 Tf)'],
])(
  'is not kept busy by groups within groups of %s',
  async (_name, kind) => {
    const whole = Buffer.from(HOSTILE['groups within groups']?.() ?? []).toString('latin1');
    const page = whole.replace(
      '/Contents 13 0 R',
      `/Contents 11 0 R /Annots [<</Type /Annot ${kind} /Rect [0 0 99 99] /AP <</N ${at(0, 0)} 0 R>>>>]`,
    );
    const { document } = await readPdf(Uint8Array.from(Buffer.from(page, 'latin1')), defaultReadingLimits);
    expect(document.flags).toEqual(['truncated']);
    expect(document.lines[0]?.text).toContain('Anna Muster');
  },
  60_000,
);

it('says why nothing is read of a file all of whose pages draw too much', async () => {
  const whole = Buffer.from(HOSTILE['groups within groups']?.() ?? []).toString('latin1');
  const alone = Uint8Array.from(
    Buffer.from(whole.replace('/Kids [10 0 R 12 0 R] /Count 2', '/Kids [12 0 R] /Count 1'), 'latin1'),
  );
  await expect(readPdf(alone, defaultReadingLimits)).rejects.toMatchObject({ reason: 'too_much_drawn' });
});

it('reads a page of drawn letters, patterns and groups as it is', async () => {
  const bytes = pdfWith(
    {
      fonts: `/T 60 0 R`,
      objects: '/G 40 0 R',
      resources: '/Pattern <</P 41 0 R>>',
      more: [
        letterFont(60, 61, '', '0 0 99 99 re f'),
        `40 0 obj ${streamOf('0 0 9 9 re f', `/Type /XObject /Subtype /Form ${BOX} /Group <</S /Transparency>>`)} endobj`,
        `41 0 obj ${streamOf('0 0 1 1 re f', `/PatternType 1 /PaintType 1 /TilingType 1 ${BOX} /XStep 9 /YStep 9`)} endobj`,
      ],
    },
    `${RESUME} /Pattern cs /P scn ${'0 0 9 9 re f '.repeat(100)} ${'/G Do '.repeat(100)} BT /T 9 Tf 1 0 0 1 100 600 Tm (${'a'.repeat(3_000)}) Tj ET`,
  );
  expect((await readPdf(bytes, defaultReadingLimits)).document.flags).not.toContain('truncated');
});

it('reads a page of many drawings as it is', async () => {
  const { document } = await readPdf(nested(12, 2), defaultReadingLimits);
  expect(document.flags).toEqual([]);
});
