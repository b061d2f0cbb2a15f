// ZIP archives for tests, deflated, from names and what is in them.
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntries = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);

export function zipOf(entries: ZipEntries): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const whole = bytesOf(content);
    // Formats are told by this one as it is.
    const data = deflateRawSync(whole, { level: name === 'mimetype' ? 0 : 9 });
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(whole), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(whole.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Uint8Array.from(Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06', 'latin1'), end]));
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A DOCX with a body, its parts beside it, and what the body's relations lead to. */
export function docxOf(
  body: string,
  relations: Readonly<Record<string, string>>,
  parts: ZipEntries,
): Uint8Array {
  const related = Object.entries(relations).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Target="${target}" Type="x"${/^\w+:/.test(target) ? ' TargetMode="External"' : ''}/>`,
  );
  return zipOf({
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    ...parts,
  });
}
