// ODT (OpenDocument 1.2, OASIS): the text of content.xml with the page headers and footers of styles.xml round it.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { openArchive, type Archive } from '../archive.ts';
import { writeBlocks } from '../flowed-blocks.ts';
import { LineWriter } from '../flowed-lines.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { parseXml } from '../xml.ts';
import { OdtPart, OdtStyles } from './odt-part.ts';

export async function readOdt(bytes: Uint8Array, limits: ReadingLimits): Promise<Document> {
  const archive = await openArchive(bytes, limits);
  await refuseEncrypted(archive);
  const content = await archive.read('content.xml');
  if (!content) throw new UnreadableFile('damaged_file');
  const styles = new OdtStyles();
  const page = await archive.read('styles.xml');
  for (const xml of [page, content]) if (xml) parseXml(xml, styles);
  const frame = new OdtPart(styles);
  if (page) parseXml(page, frame);
  const body = new OdtPart(styles);
  parseXml(content, body);
  const writer = new LineWriter();
  writeBlocks(writer, frame.header, 'header');
  writer.endBlock();
  writeBlocks(writer, body.body, 'body');
  writer.endBlock();
  writeBlocks(writer, frame.footer, 'footer');
  return {
    format: 'odt',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: writer.lines,
    flags: body.sawHidden ? ['hidden_text'] : [],
    ...(await datesOf(archive)),
  };
}

/** A document with a password lists how its parts are encrypted. */
async function refuseEncrypted(archive: Archive): Promise<void> {
  const manifest = await archive.read('META-INF/manifest.xml');
  if (!manifest) return;
  parseXml(manifest, {
    open(name) {
      if (name === 'manifest:encryption-data') throw new UnreadableFile('encrypted_file');
    },
  });
}

async function datesOf(archive: Archive): Promise<Pick<Document, 'createdAt' | 'modifiedAt'>> {
  const xml = await archive.read('meta.xml');
  const dates: Pick<Document, 'createdAt' | 'modifiedAt'> = {};
  let element = '';
  if (xml) {
    parseXml(xml, {
      open: (name) => (element = name),
      close: () => (element = ''),
      text(text) {
        const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
        if (day && element === 'meta:creation-date') dates.createdAt = day;
        if (day && element === 'dc:date') dates.modifiedAt = day;
      },
    });
  }
  return dates;
}
