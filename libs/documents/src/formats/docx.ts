// DOCX: the XML parts that hold text, read in the order a person reads them: page headers, body, footers. Nothing is
// fetched, no macro or embedded file is opened.
import type { Document, Line, ReadingLimits } from '@vitae/contracts';
import { openArchive, type Archive } from '../archive.ts';
import { LineWriter } from '../flowed-lines.ts';
import { writeBlocks } from '../flowed-blocks.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { parseXml } from '../xml.ts';
import { DocxPart } from './docx-part.ts';

const DOCUMENT = 'word/document.xml';

export async function readDocx(bytes: Uint8Array, limits: ReadingLimits): Promise<Document> {
  const archive = await openArchive(bytes, limits);
  const body = await readPart(archive, DOCUMENT);
  if (!body) throw new UnreadableFile('damaged_file');
  const writer = new LineWriter();
  for (const [role, name] of await headersAndFooters(archive, body)) {
    if (role === 'header') writeBlocks(writer, (await readPart(archive, name))?.blocks ?? [], 'header');
  }
  writer.endBlock();
  writeBlocks(writer, body.blocks, 'body');
  writer.endBlock();
  for (const [role, name] of await headersAndFooters(archive, body)) {
    if (role === 'footer') writeBlocks(writer, (await readPart(archive, name))?.blocks ?? [], 'footer');
  }
  return {
    format: 'docx',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: writer.lines,
    flags: body.sawHidden ? ['hidden_text'] : [],
    ...(await datesOf(archive)),
  };
}

async function readPart(archive: Archive, name: string): Promise<DocxPart | undefined> {
  const xml = await archive.read(name);
  if (!xml) return undefined;
  const part = new DocxPart(await relationsOf(archive, name));
  parseXml(xml, part);
  return part;
}

/** Relation id → target of a part, from `_rels/<part>.rels`. Targets outside the file are kept as text and never opened. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, string>> {
  const relations = new Map<string, string>();
  const xml = await archive.read(part.replace(/([^/]+)$/, '_rels/$1.rels'));
  if (xml) {
    parseXml(xml, {
      open(name, { Id, Target }) {
        if (name === 'Relationship' && Id && Target) relations.set(Id, Target);
      },
    });
  }
  return relations;
}

async function headersAndFooters(archive: Archive, body: DocxPart): Promise<[Line['role'], string][]> {
  const relations = await relationsOf(archive, DOCUMENT);
  const parts = body.references.flatMap(({ role, id }): [Line['role'], string][] => {
    const target = relations.get(id);
    return target ? [[role, `word/${target.replace(/^\/?word\//, '')}`]] : [];
  });
  return [...new Map(parts.map((p) => [p[1], p])).values()];
}

async function datesOf(archive: Archive): Promise<Pick<Document, 'createdAt' | 'modifiedAt'>> {
  const xml = await archive.read('docProps/core.xml');
  const dates: Pick<Document, 'createdAt' | 'modifiedAt'> = {};
  let element = '';
  if (xml) {
    parseXml(xml, {
      open: (name) => (element = name),
      close: () => (element = ''),
      text(text) {
        const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
        if (day && element === 'dcterms:created') dates.createdAt = day;
        if (day && element === 'dcterms:modified') dates.modifiedAt = day;
      },
    });
  }
  return dates;
}
