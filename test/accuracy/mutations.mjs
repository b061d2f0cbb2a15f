// Seeded damage to files: of bytes, of ZIP entries, and of the XML in them.
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Mulberry32 (T. Ettinger, public domain): small, seeded, the same everywhere. */
export class Random {
  #state;
  constructor(seed) {
    this.#state = seed >>> 0;
  }
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(limit) {
    return Math.floor(this.next() * limit);
  }
}

const some = (random) => 1 + random.below(16);
const cut = (bytes, random) => {
  const from = random.below(bytes.length);
  return [from, from + 1 + random.below(Math.min(4096, bytes.length - from))];
};

const byteMutations = [
  function flipBits(bytes, random) {
    const out = Buffer.from(bytes);
    for (let i = some(random); i > 0; i--) out[random.below(out.length)] ^= 1 << random.below(8);
    return out;
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  function swapChunks(bytes, random) {
    const [a, b] = cut(bytes, random);
    return Buffer.concat([bytes.subarray(b), bytes.subarray(a, b), bytes.subarray(0, a)]);
  },
  function repeatChunk(bytes, random) {
    const [a, b] = cut(bytes, random);
    const times = 1 + random.below(200);
    return Buffer.concat([
      bytes.subarray(0, b),
      ...Array(times).fill(bytes.subarray(a, b)),
      bytes.subarray(b),
    ]);
  },
  function overwrite(bytes, random) {
    const out = Buffer.from(bytes);
    const [a, b] = cut(bytes, random);
    return out.fill([0, 0xff, 0x20, 0x28, 0x3c, 0x7b][random.below(6)], a, b);
  },
  function splice(bytes, random, other) {
    const [a, b] = cut(bytes, random);
    const [c, d] = cut(other, random);
    return Buffer.concat([bytes.subarray(0, a), other.subarray(c, d), bytes.subarray(b)]);
  },
  function changeNumber(bytes, random) {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    const hit = numbers[random.below(Math.max(1, numbers.length))];
    if (!hit) return bytes;
    const value = ['0', '-1', '4294967296', '99999999999999999999', '1e308'][random.below(5)];
    return Buffer.from(text.slice(0, hit.index) + value + text.slice(hit.index + hit[0].length), 'latin1');
  },
];

const xmlMutations = [
  (xml) => `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${xml}`,
  (xml, random) => xml.replace(/<w:p[ >]/, (m) => '<w:tbl><w:tr><w:tc>'.repeat(random.below(3000)) + m),
  (xml, random) => {
    const tags = [...xml.matchAll(/<[^<>]+>/g)];
    const hit = tags[random.below(Math.max(1, tags.length))];
    return hit ? xml.slice(0, hit.index) + xml.slice(hit.index + hit[0].length) : xml;
  },
  (xml, random) => {
    const tags = [...xml.matchAll(/<[^<>]+>/g)];
    const hit = tags[random.below(Math.max(1, tags.length))];
    return hit ? xml.slice(0, hit.index) + hit[0].repeat(random.below(5000)) + xml.slice(hit.index) : xml;
  },
  (xml, random) =>
    xml.replace(/="[^"]*"/g, (m) => (random.below(40) ? m : `="${'9'.repeat(random.below(400))}"`)),
];

/** Changes one entry of a ZIP, found by its local header: its inflated XML, its name, or the sizes that are claimed. */
function mutateZip(bytes, random) {
  const headers = [];
  for (
    let at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  )
    headers.push(at);
  const at = headers[random.below(Math.max(1, headers.length))];
  if (at === undefined || at + 30 > bytes.length) return bytes;
  const out = Buffer.from(bytes);
  const size = bytes.readUInt32LE(at + 18);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (random.below(4) === 0 || size === 0 || start + size > bytes.length) {
    out.writeUInt32LE(random.below(2 ** 32), at + 14 + 4 * random.below(3));
    return out;
  }
  try {
    const xml = inflateRawSync(bytes.subarray(start, start + size)).toString('utf8');
    const changed = deflateRawSync(xmlMutations[random.below(xmlMutations.length)](xml, random));
    // In place where it fits, so that the directory stays true; longer content makes the directory lie.
    if (changed.length > size)
      return Buffer.concat([bytes.subarray(0, start), changed, bytes.subarray(start + size)]);
    changed.copy(out, start);
    return out;
  } catch {
    return bytes.subarray(0, start + random.below(size));
  }
}

/** A damaged copy; `another` gives the bytes of another file of its kind. */
export function mutate(bytes, extension, random, another) {
  const zipped = extension === '.docx' || extension === '.odt';
  let out = zipped && random.below(2) ? mutateZip(bytes, random) : bytes;
  if (extension === '.html' && random.below(2))
    out = Buffer.from(xmlMutations[random.below(xmlMutations.length)](out.toString('utf8'), random));
  for (let i = random.below(3); i >= 0 && (out === bytes || i > 0); i--)
    if (out.length > 1) out = byteMutations[random.below(byteMutations.length)](out, random, another());
  return out;
}
