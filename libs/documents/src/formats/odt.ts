// ODT (OpenDocument 1.2, OASIS): the text of content.xml with the page headers and footers of styles.xml round it.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { archiveFlags, openArchive, type Archive } from '../archive.ts';
import { flowedDocument } from '../flowed-blocks.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { withProperties } from '../hidden-texts.ts';
import { parseXml, readProperties, type PropertyNames } from '../xml.ts';
import { OdtPart, OdtStyles } from './odt-part.ts';

const PROPERTIES: PropertyNames = {
  created: 'meta:creation-date',
  modified: 'dc:date',
  remarks: ['dc:subject', 'meta:keyword', 'dc:description'],
};

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
  const { dates, remarks } = readProperties(await archive.read('meta.xml'), PROPERTIES);
  const { header, footer } = frame;
  const flowed = flowedDocument('odt', { header, body: body.body, footer, hidden: body.hidden }, dates);
  const document = withProperties(flowed, remarks);
  return { ...document, flags: [...document.flags, ...archiveFlags(archive)] };
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
