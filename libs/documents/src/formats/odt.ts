// ODT (OpenDocument 1.2, OASIS): the text of content.xml with the page headers and footers of styles.xml round it.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { archiveFlags, openArchive, type Archive } from '../archive.ts';
import { flowedDocument } from '../flowed-blocks.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { HiddenTexts, withProperties } from '../hidden-texts.ts';
import { parseXml, readProperties, type PropertyNames } from '../xml.ts';
import { OdtPart } from './odt-part.ts';
import { OdtStyles } from './odt-styles.ts';

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
  const page = await archive.read('styles.xml');
  const hidden = new HiddenTexts();
  // Both parts have automatic styles of the same names (P1, T1): each knows its own.
  const frame = page && readPart(page, [page], hidden);
  const body = readPart(content, page ? [page, content] : [content], hidden);
  const frameShapes = frame?.doubtful.shapes;
  for (const part of [frame, body]) part?.doubtful.settle(hidden, frameShapes);
  const { dates, remarks } = readProperties(await archive.read('meta.xml'), PROPERTIES);
  const { header = [], footer = [] } = frame ?? {};
  const flowed = flowedDocument('odt', { header, body: body.body, footer, hidden }, dates);
  const document = withProperties(flowed, remarks);
  return { ...document, flags: [...document.flags, ...archiveFlags(archive)] };
}

/** Reads a part by the styles of some. */
function readPart(xml: Uint8Array, styled: readonly Uint8Array[], hidden: HiddenTexts): OdtPart {
  const styles = new OdtStyles();
  for (const part of styled) parseXml(part, styles);
  const part = new OdtPart(styles, hidden);
  parseXml(xml, part);
  return part;
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
