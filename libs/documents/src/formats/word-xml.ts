// Word's XML in one file: Word 2003's (WordprocessingML), and the parts of a DOCX in a row (Flat OPC). Both name paragraphs,
// runs and styles as the parts of a DOCX do, so that what reads those reads these.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { flowedDocument } from '../flowed-blocks.ts';
import { withProperties } from '../hidden-texts.ts';
import { parseXml, readProperties, type PropertyNames, type XmlHandler } from '../xml.ts';
import { DocxPart } from './docx-part.ts';
import { DocxStyles } from './docx-styles.ts';

const PROPERTIES_2003: PropertyNames = {
  created: 'o:Created',
  modified: 'o:LastSaved',
  remarks: ['o:Subject', 'o:Keywords', 'o:Description', 'o:Category'],
};
const PROPERTIES: PropertyNames = {
  created: 'dcterms:created',
  modified: 'dcterms:modified',
  remarks: ['dc:subject', 'cp:keywords', 'dc:description', 'cp:category'],
};

export function readWordXml(bytes: Uint8Array, _limits: ReadingLimits): Document {
  const styles = new DocxStyles();
  const relations = new Map<string, string>();
  parseXml(bytes, new Router({ 'w:styles': styles, Relationships: noteRelations(relations) }));
  const body = new DocxPart(relations, styles);
  const header = new DocxPart(relations, styles, body.hidden);
  const footer = new DocxPart(relations, styles, body.hidden);
  // What readers wrote in the margin is no part of the text.
  const comments: XmlHandler = {};
  const parts = { 'w:body': body, 'w:hdr': header, 'w:ftr': footer, 'w:comments': comments };
  parseXml(bytes, new Router({ ...parts, 'aml:annotation': comments }));
  const frame = [header, footer].flatMap((part) => part.doubtful.shapes);
  for (const part of [body, header, footer]) part.settle(frame);
  const flowed = flowedDocument(
    'wordxml',
    { header: header.blocks, body: body.blocks, footer: footer.blocks, hidden: body.hidden },
    {},
  );
  const both = [PROPERTIES_2003, PROPERTIES].map((names) => readProperties(bytes, names));
  const dates = Object.assign({}, ...both.map((properties) => properties.dates));
  // Of files of other formats, which binary parts hold, nothing is read.
  const left = [body, header, footer].some((part) => part.chunks.length) ? (['truncated'] as const) : [];
  return withProperties(
    { ...flowed, ...dates, flags: [...flowed.flags, ...left] },
    both.flatMap((properties) => properties.remarks),
  );
}

const noteRelations = (relations: Map<string, string>): XmlHandler => ({
  open(name, { Id, Target }) {
    if (name === 'Relationship' && Id && Target) relations.set(Id, Target);
  },
});

/** Gives what is in an element to the handler of its name, the innermost one's. */
class Router implements XmlHandler {
  readonly #handlers: ReadonlyMap<string, XmlHandler>;
  readonly #open: { name: string; handler: XmlHandler; depth: number }[] = [];
  #depth = 0;

  constructor(handlers: Readonly<Record<string, XmlHandler>>) {
    this.#handlers = new Map(Object.entries(handlers));
  }

  open(name: string, attributes: Record<string, string>): void {
    this.#depth++;
    const handler = isNoComment(attributes) ? undefined : this.#handlers.get(name);
    if (handler) this.#open.push({ name, handler, depth: this.#depth });
    else this.#open.at(-1)?.handler.open?.(name, attributes);
  }

  close(name: string): void {
    if (this.#open.at(-1)?.depth === this.#depth) this.#open.pop();
    else this.#open.at(-1)?.handler.close?.(name);
    this.#depth--;
  }

  text(text: string): void {
    this.#open.at(-1)?.handler.text?.(text);
  }
}

/** Annotations of Word 2003 are comments, but also what was inserted and the places of bookmarks. */
const isNoComment = (attributes: Record<string, string>) => {
  const type = attributes['w:type'] ?? attributes['aml:type'];
  return type !== undefined && type !== 'Word.Comment' && type.startsWith('Word.');
};
