// Pictures of no size, of huge ones, and of nothing.
import { crc32, deflateSync } from 'node:zlib';
import { odd, type OddFile } from './odd-file.ts';

function pngChunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG that claims a size, and holds so many white lines. */
function png(width: number, height: number, lines = height): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const line = Buffer.alloc(width + 1, 255);
  line[0] = 0;
  const content = Buffer.concat(Array.from({ length: lines }, () => line));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(content)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A TIFF of one grey point, whose list of pictures leads on to `next`. */
function tiff(next: number): Buffer {
  const entries = [
    [256, 3, 1],
    [257, 3, 1],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 122],
    [277, 3, 1],
    [278, 3, 1],
    [279, 4, 1],
  ] as const;
  const bytes = Buffer.alloc(128, 255);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag, type, value], i) => {
    bytes.writeUInt16LE(tag, 10 + i * 12);
    bytes.writeUInt16LE(type, 12 + i * 12);
    bytes.writeUInt32LE(1, 14 + i * 12);
    bytes.writeUInt32LE(value, 18 + i * 12);
  });
  bytes.writeUInt32LE(next, 10 + entries.length * 12);
  return bytes;
}

export const oddPictures: readonly OddFile[] = [
  odd('a picture of one point', 'no_text', () => png(1, 1)),
  odd('a picture of no points', 'damaged_file', () => png(0, 0)),
  odd('a picture of ten billion points', 'too_many_pixels', () => png(100_000, 100_000, 1)),
  odd('a picture that breaks off', 'damaged_file', () => png(200, 200, 20)),
  odd('a picture as wide as a hair', 'no_text', () => png(1, 20_000)),
  odd('a TIFF of one point', 'no_text', () => tiff(0)),
  odd('a TIFF whose pictures lead in a circle', 'damage', () => tiff(8)),
  odd('the beginning of a JPEG', 'damaged_file', () => Buffer.from('ffd8ffe000104a46494600', 'hex')),
  odd('the beginning of a WebP', 'damage', () => Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')),
];
