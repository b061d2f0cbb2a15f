// DOCX: the XML parts that hold text, read in the order a person reads them: page headers, body, footers, each with the files of
// other formats that are part of its text. Nothing is fetched, no macro or embedded object is opened.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { archiveFlags, openArchive, type Archive } from '../archive.ts';
import { flowedDocument, type Block } from '../flowed-blocks.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { HiddenTexts, withProperties } from '../hidden-texts.ts';
import { parseXml, readProperties, type PropertyNames } from '../xml.ts';
import { DocxChunks, partAt } from './docx-chunks.ts';
import { DocxPart } from './docx-part.ts';
import { DocxStyles } from './docx-styles.ts';
import { DocxTheme } from './docx-theme.ts';

const DOCUMENT = 'word/document.xml';
const PROPERTIES: PropertyNames = {
  created: 'dcterms:created',
  modified: 'dcterms:modified',
  remarks: ['dc:subject', 'cp:keywords', 'dc:description', 'cp:category'],
};

export async function readDocx(bytes: Uint8Array, limits: ReadingLimits): Promise<Document> {
  const chunks = new DocxChunks(limits, readAt);
  const document = await readAt(bytes, chunks, 0);
  const hidden = [...(document.hidden ?? []), ...chunks.hidden];
  const flags = [...new Set([...document.flags, ...chunks.flags])];
  return { ...document, flags, ...(hidden.length && { hidden }) };
}

/** Reads a DOCX, which may stand in another. */
async function readAt(bytes: Uint8Array, chunks: DocxChunks, depth: number): Promise<Document> {
  const archive = await openArchive(bytes, chunks.limits, chunks.budget);
  const styles = new DocxStyles();
  const theme = await themeOf(archive);
  const named = await archive.read('word/styles.xml');
  if (named) parseXml(named, theme.writtenOut(styles));
  const hidden = new HiddenTexts();
  const parts: [string, DocxPart][] = [];
  const read = async (name: string) => {
    const part = await readPart(archive, name, { styles, theme }, hidden);
    if (part) parts.push([name, part]);
    return part;
  };
  const body = await read(DOCUMENT);
  if (!body) throw new UnreadableFile('damaged_file');
  const around: Record<'header' | 'footer', Block[]> = { header: [], footer: [] };
  for (const [role, name] of await headersAndFooters(archive, body))
    around[role].push(...((await read(name))?.blocks ?? []));
  await readComments(archive, hidden);
  const { dates, remarks } = readProperties(await archive.read('docProps/core.xml'), PROPERTIES);
  const frame = parts.slice(1).flatMap(([, part]) => part.doubtful.shapes);
  for (const [, part] of parts) part.settle(frame);
  // At last: they may use up what the file may inflate to.
  for (const [name, part] of parts) await chunks.fill(archive, name, part, depth);
  const flowed = flowedDocument('docx', { ...around, body: body.blocks, hidden }, dates);
  const document = withProperties(flowed, remarks);
  return { ...document, flags: [...document.flags, ...archiveFlags(archive)] };
}

async function readPart(
  archive: Archive,
  name: string,
  { styles, theme }: { styles: DocxStyles; theme: DocxTheme },
  hidden: HiddenTexts,
): Promise<DocxPart | undefined> {
  const xml = await archive.read(name);
  if (!xml) return undefined;
  const part = new DocxPart(await relationsOf(archive, name), styles, hidden);
  parseXml(xml, theme.writtenOut(part));
  return part;
}

async function themeOf(archive: Archive): Promise<DocxTheme> {
  const theme = new DocxTheme();
  const relations = await relationsOf(archive, DOCUMENT);
  const target = [...relations.values()].find((own) => /theme\d{0,3}\.xml$/.test(own));
  theme.read(await archive.read((target && partAt(target, DOCUMENT)) ?? 'word/theme/theme1.xml'));
  theme.readMapping(await archive.read('word/settings.xml'));
  return theme;
}

/** What readers wrote in the margin for each other. */
async function readComments(archive: Archive, hidden: HiddenTexts): Promise<void> {
  const xml = await archive.read('word/comments.xml');
  if (!xml) return;
  let inText = false;
  parseXml(xml, {
    open: (name) => (inText = name === 'w:t'),
    close: () => (inText = false),
    text: (text) => inText && hidden.add('comment', text),
  });
}

/** Relation id → target of a part, from `_rels/<part>.rels`. Targets outside the file are kept as text and never opened. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, string>> {
  const relations = new Map<string, string>();
  const xml = await archive.read(part.replace(/(?<=^|\/)[^/]+$/, '_rels/$&.rels'));
  if (xml) {
    parseXml(xml, {
      open(name, { Id, Target }) {
        if (name === 'Relationship' && Id && Target) relations.set(Id, Target);
      },
    });
  }
  return relations;
}

async function headersAndFooters(archive: Archive, body: DocxPart): Promise<['header' | 'footer', string][]> {
  const relations = await relationsOf(archive, DOCUMENT);
  const parts = body.references.flatMap(({ role, id }): ['header' | 'footer', string][] => {
    const target = relations.get(id);
    const name = target && partAt(target, DOCUMENT);
    return name ? [[role, name]] : [];
  });
  return [...new Map(parts.map((p) => [p[1], p])).values()];
}
