// Workbooks (XLSX) as the programs write them that people have: Excel, LibreOffice, Google Sheets, and the libraries of scripts. Small ones in
// memory, large ones row by row.
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export type Shape = 'excel' | 'libreoffice' | 'google' | 'script';
export type Cell =
  | string
  | number
  | boolean
  | null
  /** A number in a style: of `formats` by its place from 1. */
  | { readonly number: number | string; readonly style: number }
  | { readonly formula: string; readonly text: string }
  | { readonly error: string }
  | { readonly runs: readonly string[]; readonly spoken?: string };

export interface SheetOf {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly Cell[])[];
}
export interface WorkbookOf {
  readonly shape: Shape;
  readonly sheets: readonly SheetOf[];
  /** Format codes, or numbers of those that are built in, by the styles from 1. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
  /** Parts beside the usual ones, or in their place. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Line ends by themselves would be normalised.
    .replaceAll('\r', '_x000D_');

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Numbers texts as they come. */
class Strings {
  readonly items: string[] = [];
  readonly #known = new Map<string, number>();

  numberOf(item: string): number {
    const known = this.#known.get(item) ?? this.items.length;
    if (known === this.items.length) {
      this.#known.set(item, known);
      this.items.push(item);
    }
    return known;
  }
}

function cellXml(cell: Cell, at: string, shape: Shape, strings: Strings): string {
  const place = shape === 'script' ? '' : ` r="${at}"`;
  // Google styles cells that hold nothing; without references each place needs its cell.
  if (cell === null) return shape === 'google' || shape === 'script' ? `<c${place} s="0"/>` : '';
  const shared = (item: string) => `<c${place} t="s"><v>${strings.numberOf(item)}</v></c>`;
  const text = (written: string) => `<t xml:space="preserve">${escaped(written)}</t>`;
  switch (typeof cell) {
    case 'string':
      return shape === 'script' ? `<c t="inlineStr"><is>${text(cell)}</is></c>` : shared(text(cell));
    case 'number':
      return `<c${place}${shape === 'libreoffice' ? ' t="n"' : ''}><v>${cell}</v></c>`;
    case 'boolean':
      return `<c${place} t="b"><v>${Number(cell)}</v></c>`;
    default:
  }
  if ('number' in cell)
    return `<c${place} s="${cell.style}"${shape === 'libreoffice' ? ' t="n"' : ''}><v>${cell.number}</v></c>`;
  if ('formula' in cell)
    return `<c${place} t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.text)}</v></c>`;
  if ('error' in cell) return `<c${place} t="e"><f>NA()</f><v>${cell.error}</v></c>`;
  const runs = cell.runs.map((run, index) => `<r>${index ? '<rPr><b/></rPr>' : ''}${text(run)}</r>`).join('');
  return shared(`${runs}${cell.spoken ? `<rPh sb="0" eb="1">${text(cell.spoken)}</rPh>` : ''}`);
}

function sheetXml({ rows }: SheetOf, shape: Shape, strings: Strings): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, at) => cellXml(cell, `${columnLetters(at)}${index + 1}`, shape, strings));
    // Blank rows of Excel and of scripts are not there.
    if (!row.length && (shape === 'excel' || shape === 'script')) return shape === 'script' ? '<row/>' : '';
    const place = shape === 'script' ? '' : ` r="${index + 1}"`;
    const spans = shape === 'excel' ? ` spans="1:${row.length}" x14ac:dyDescent="0.25"` : '';
    return `<row${place}${spans}>${cells.join('')}</row>`;
  });
  const x14 =
    shape === 'excel' ? ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"' : '';
  const views =
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>';
  return `${HEAD}<worksheet xmlns="${MAIN}"${x14}><dimension ref="A1"/>${views}<sheetData>${lines.join('')}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((code, at) =>
    typeof code === 'string' ? `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>` : [],
  );
  const styles = formats.map(
    (code, at) =>
      `<xf numFmtId="${typeof code === 'string' ? 164 + at : code}" applyNumberFormat="1" xfId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">${own.join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${styles.length + 1}"><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** The parts around the sheets; scripts prefix names and give whole paths. */
function frame({
  shape,
  sheets,
  formats = [],
  is1904 = false,
}: Omit<WorkbookOf, 'parts'>): Record<string, string> {
  const isScript = shape === 'script';
  const x = isScript ? 'x:' : '';
  const base = isScript ? '/xl/' : '';
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<${x}sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : shape === 'libreoffice' ? ' state="visible"' : ''} r:id="rId${at + 3}"/>`,
  );
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(
      relation('rId1', 'officeDocument', isScript ? '/xl/workbook.xml' : 'xl/workbook.xml'),
      relation('rId2', 'extended-properties', 'docProps/app.xml'),
    ),
    'docProps/app.xml': `${HEAD}<Properties/>`,
    'xl/workbook.xml': `${HEAD}<${x}workbook xmlns${isScript ? ':x' : ''}="${MAIN}" xmlns:r="${RELATIONS}"><${x}workbookPr${is1904 ? ' date1904="1"' : ''}/><${x}sheets>${listed.join('')}</${x}sheets></${x}workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'styles', `${base}styles.xml`),
      relation('rId2', 'sharedStrings', `${base}sharedStrings.xml`),
      ...sheets.map((_, at) => relation(`rId${at + 3}`, 'worksheet', `${base}worksheets/sheet${at + 1}.xml`)),
    ),
    'xl/styles.xml': stylesXml(formats),
  };
}

const stringsXml = (items: readonly string[]) =>
  `${HEAD}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    // Whoever writes OpenDocument leaves its type as it is.
    zip.addBuffer(Buffer.from(content), name, { compress: name !== 'mimetype' });
  zip.end();
  return buffer(zip.outputStream);
}

export function workbookOf(given: WorkbookOf): Promise<Buffer> {
  const strings = new Strings();
  const sheets = given.sheets.map(
    (sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, given.shape, strings)] as const,
  );
  return zipOf({
    ...frame(given),
    ...Object.fromEntries(sheets),
    'xl/sharedStrings.xml': stringsXml(strings.items),
    ...given.parts,
  });
}

/** A workbook of Excel's shape with many rows, each text of its own; never whole in memory but for what it compresses to. */
export function largeWorkbook(rows: number, cellsOf: (row: number) => readonly string[]): Promise<Buffer> {
  const width = cellsOf(0).length;
  function* sheet() {
    yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
    for (let row = 0; row < rows; row++) {
      const cells = Array.from(
        { length: width },
        (_, at) => `<c r="${columnLetters(at)}${row + 1}" t="s"><v>${row * width + at}</v></c>`,
      );
      yield `<row r="${row + 1}" spans="1:${width}">${cells.join('')}</row>`;
    }
    yield '</sheetData></worksheet>';
  }
  function* strings() {
    yield `${HEAD}<sst xmlns="${MAIN}">`;
    for (let row = 0; row < rows; row++)
      yield cellsOf(row)
        .map((cell) => `<si><t>${escaped(cell)}</t></si>`)
        .join('');
    yield '</sst>';
  }
  const zip = new ZipFile();
  for (const [name, part] of Object.entries(
    frame({ shape: 'excel', sheets: [{ name: 'People', rows: [] }] }),
  ))
    zip.addBuffer(Buffer.from(part), name);
  zip.addReadStream(Readable.from(sheet()), 'xl/worksheets/sheet1.xml');
  zip.addReadStream(Readable.from(strings()), 'xl/sharedStrings.xml');
  zip.end();
  return buffer(zip.outputStream);
}
