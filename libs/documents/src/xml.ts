// XML by a streaming parser that knows no document types and no entities of its own: either is refused, not expanded.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decodeText } from './text.ts';
import { UnreadableFile } from './unreadable-file.ts';

export interface XmlHandler {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Deepest nesting that is followed; Word itself stays below 60. */
const DEEPEST = 256;

/** Feeds the handler. Throws `forbidden_xml` for a DOCTYPE or an unknown entity, `damaged_file` for what is not XML. */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new UnreadableFile('forbidden_xml');
  });
  parser.on('error', (error) => {
    throw new UnreadableFile(/undefined entity/i.test(error.message) ? 'forbidden_xml' : 'damaged_file');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (++depth > DEEPEST) throw new UnreadableFile('damaged_file');
    handler.open?.(tag.name, tag.attributes);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth--;
    handler.close?.(tag.name);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.write(decodeText(bytes)).close();
}

/** What an office file's properties are called: when it was made, when last changed, and what is said about it. */
export interface PropertyNames {
  readonly created: string;
  readonly modified: string;
  readonly remarks: readonly string[];
}

export interface FileProperties {
  readonly dates: { createdAt?: string; modifiedAt?: string };
  readonly remarks: string[];
}

/** The days (ISO 8601) and the remarks in the XML part that holds an office file's properties. */
export function readProperties(xml: Uint8Array | undefined, names: PropertyNames): FileProperties {
  const properties: FileProperties = { dates: {}, remarks: [] };
  let element = '';
  if (xml) {
    parseXml(xml, {
      open: (name) => (element = name),
      close: () => (element = ''),
      text(text) {
        const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
        if (day && element === names.created) properties.dates.createdAt = day;
        if (day && element === names.modified) properties.dates.modifiedAt = day;
        if (names.remarks.includes(element) && text.trim()) properties.remarks.push(text);
      },
    });
  }
  return properties;
}
