// Prints a sheet as a DOCX: paragraphs with styles, tab stops or tables for what stands beside, contacts in the page's head now
// and then, lists with real numbering. Written as WordprocessingML by hand: these few elements need no library.
import { ZipFile } from 'yazl';
import type { Layout } from '../layout/choices.ts';
import { Marks } from '../marks.ts';
import type { Block, Line, Piece, Section, Sheet } from '../sheet.ts';

const escape = (text: string): string => text.replace(/[&<>"]/gu, (c) => `&#${c.charCodeAt(0)};`);
/** Twentieths of a point across the text. */
const WIDE = 9600;
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

class DocxPrinter {
  readonly marks = new Marks();
  readonly #layout: Layout;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  #run(piece: Piece, more = ''): string {
    if (piece.text === '\n') {
      this.marks.gap('\n');
      return '<w:r><w:br/></w:r>';
    }
    this.marks.put(piece);
    const looks = `${piece.looks?.includes('strong') ? '<w:b/>' : ''}${piece.looks?.includes('em') ? '<w:i/>' : ''}${more}`;
    return `<w:r>${looks ? `<w:rPr>${looks}</w:rPr>` : ''}<w:t xml:space="preserve">${escape(piece.text)}</w:t></w:r>`;
  }

  #runs(pieces: Line, more = ''): string {
    return pieces.map((piece) => this.#run(piece, more)).join('');
  }

  #paragraph(runs: string, properties = ''): string {
    this.marks.gap('\n');
    return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
  }

  block(block: Block, width: number): string {
    switch (block.kind) {
      case 'line': {
        const centred =
          this.#layout.head === 'centred' &&
          ['name', 'headline', 'contact'].includes(block.role) &&
          width === WIDE;
        const style = block.role === 'name' ? '<w:pStyle w:val="Title"/>' : '';
        const left = this.#runs(block.left, block.role === 'headline' ? '<w:sz w:val="26"/>' : '');
        if (!block.right) return this.#paragraph(left, `${style}${centred ? '<w:jc w:val="center"/>' : ''}`);
        this.marks.gap('\t');
        return this.#paragraph(
          `${left}<w:r><w:tab/></w:r>${this.#runs(block.right)}`,
          `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>`,
        );
      }
      case 'text':
        return this.#paragraph(
          this.#runs(block.pieces),
          this.#layout.style.justified ? '<w:jc w:val="both"/>' : '',
        );
      case 'list':
        return block.items
          .map((item) =>
            this.#paragraph(
              this.#runs(item),
              `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${block.marker === '1' ? 2 : 1}"/></w:numPr>`,
            ),
          )
          .join('');
      case 'chips':
        return this.#paragraph(
          block.items
            .map((item, i) => this.#runs(i ? [{ text: '  |  ', path: null }, ...item] : item))
            .join(''),
        );
      case 'entry':
        return this.#entry(block.aside, block.blocks, width);
      case 'table': {
        const wide = Math.max(1, ...block.rows.map((cells) => cells.length));
        const cells = (row: readonly Line[]) =>
          row.map((cell, i) => () => {
            if (i) this.marks.gap('\t');
            return this.#paragraph(this.#runs(cell));
          });
        return this.#table(
          [...(block.head ? [block.head] : []), ...block.rows].map(cells),
          Array.from({ length: wide }, () => Math.floor(width / wide)),
          Boolean(block.head),
        );
      }
    }
  }

  #entry(aside: readonly Line[] | undefined, blocks: readonly Block[], width: number): string {
    const gap = this.#layout.style.gap > 5 ? '<w:p/>' : '';
    if (!aside) return this.blocks(blocks, width) + gap;
    const narrow = Math.floor(width * 0.24);
    const beside = {
      print: () => aside.map((line) => this.#paragraph(this.#runs(line))).join(''),
      wide: narrow,
    };
    const main = { print: () => this.blocks(blocks, width - narrow), wide: width - narrow };
    const cells = this.#layout.arrangement === 'aside-right' ? [main, beside] : [beside, main];
    return (
      this.#table(
        [cells.map(({ print }) => print)],
        cells.map(({ wide }) => wide),
        false,
      ) + gap
    );
  }

  #table(rows: readonly (readonly (() => string)[])[], widths: readonly number[], ruled: boolean): string {
    const edge = (name: string) =>
      `<w:${name} w:val="${ruled ? 'single' : 'none'}" w:sz="4" w:space="0" w:color="999999"/>`;
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
    const cell = (print: (() => string) | undefined, i: number) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/></w:tcPr>${ended(print?.() ?? '')}</w:tc>`;
    const body = rows
      .map((cells) => `<w:tr>${widths.map((_, i) => cell(cells[i], i)).join('')}</w:tr>`)
      .join('');
    return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${body}</w:tbl>`;
  }

  blocks(blocks: readonly Block[], width: number): string {
    return blocks.map((block) => this.block(block, width)).join('');
  }

  #heading(heading: Line): string {
    if (!heading.length) return '';
    const styled = !this.#layout.emphasis;
    const runs = this.#runs(heading, styled ? '' : '<w:b/><w:sz w:val="26"/>');
    const rule =
      this.#layout.headingDress === 'rule'
        ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="444444"/></w:pBdr>'
        : '';
    return this.#paragraph(runs, `${styled ? '<w:pStyle w:val="Heading1"/>' : ''}${rule}`);
  }

  section({ heading, blocks }: Section, width: number): string {
    if (this.#layout.frame !== 'margin' && this.#layout.frame !== 'rotated')
      return this.#heading(heading) + this.blocks(blocks, width);
    const margin = Math.floor(width * 0.24);
    return this.#table(
      [[() => this.#heading(heading), () => this.blocks(blocks, width - margin)]],
      [margin, width - margin],
      false,
    );
  }

  columns(sheet: Sheet): string {
    const { columns, main } = sheet;
    if (columns.length < 2) return (columns[0] ?? []).map((s) => this.section(s, WIDE)).join('');
    const side = Math.floor(WIDE * (this.#layout.style.sideWidth / 100));
    const widths = columns.map((_, i) =>
      this.#layout.frame.startsWith('sidebar')
        ? i === main
          ? WIDE - side
          : side
        : Math.floor(WIDE / columns.length),
    );
    return this.#table(
      [columns.map((sections, i) => () => sections.map((s) => this.section(s, widths[i] ?? WIDE)).join(''))],
      widths,
      false,
    );
  }
}

/** A cell, and a body, end with a paragraph. */
const ended = (xml: string): string =>
  xml.endsWith('</w:p>') || xml.endsWith('<w:p/>') ? xml : `${xml}<w:p/>`;

const style = (id: string, name: string, run: string, paragraph = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

function styles(layout: Layout): string {
  const colour = layout.style.colour.slice(1).replace(/^(.)(.)(.)$/u, '$1$1$2$2$3$3');
  return `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${layout.style.font}" w:hAnsi="${layout.style.font}"/><w:sz w:val="${Math.round(layout.style.size * 2)}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', `<w:b/><w:sz w:val="${layout.style.nameSize * 2}"/>`)}${style('Heading1', 'heading 1', `<w:b/><w:color w:val="${colour}"/><w:sz w:val="${Math.round(layout.style.headingSize * 2)}"/>`, '<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="0"/>')}</w:styles>`;
}

const numbering = (bullet: string): string => {
  const abstract = (id: number, format: string, text: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum>`;
  return `<w:numbering ${W}>${abstract(0, 'bullet', bullet)}${abstract(1, 'decimal', '%1.')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
};

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function toDocx(sheet: Sheet, layout: Layout): { parts: Record<string, string>; marks: Marks } {
  const printer = new DocxPrinter(layout);
  const head = printer.blocks(sheet.head, WIDE);
  // Some keep their contacts in the head of the page.
  const inHeader = layout.head === 'band';
  const body = printer.columns(sheet) + printer.blocks(sheet.foot, WIDE);
  const page =
    layout.style.paper === 'A4' ? '<w:pgSz w:w="11906" w:h="16838"/>' : '<w:pgSz w:w="12240" w:h="15840"/>';
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/>${inHeader ? `<Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/>` : ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATION}/numbering" Target="numbering.xml"/>${inHeader ? `<Relationship Id="rId3" Type="${RELATION}/header" Target="header1.xml"/>` : ''}</Relationships>`,
    'word/styles.xml': styles(layout),
    'word/numbering.xml': numbering(layout.bullet),
    'word/document.xml': `<w:document ${W}><w:body>${ended(inHeader ? body : head + body)}<w:sectPr>${inHeader ? '<w:headerReference w:type="default" r:id="rId3"/>' : ''}${page}<w:pgMar w:top="1000" w:right="1150" w:bottom="1000" w:left="1150" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ...(inHeader && { 'word/header1.xml': `<w:hdr ${W}>${ended(head)}</w:hdr>` }),
  };
  return {
    parts: Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, `${xml}\n${text}`])),
    marks: printer.marks,
  };
}

/** The file; its clock stands still, so that the same parts are the same bytes. */
export async function zipped(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts))
    zip.addBuffer(Buffer.from(text), name, { mtime: new Date(Date.UTC(2026, 0, 1)) });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
