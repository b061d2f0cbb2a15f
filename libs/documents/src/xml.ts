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
    throw new UnreadableFile(/entit/i.test(error.message) ? 'forbidden_xml' : 'damaged_file');
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
