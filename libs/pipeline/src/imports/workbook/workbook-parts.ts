// What stands around the sheets of a workbook (XLSX): which sheets there are and where, and how its numbers are shown. Links to elsewhere,
// macros and pictures are not looked at.
import { BadWorkbook } from './bad-workbook.ts';
import { builtInFormat, formatOf, type NumberFormat } from './number-formats.ts';
import { prefixed, readXml } from './xml-stream.ts';

/** What is in a part of the file; undefined where it has none of that name. */
export type Parts = (path: string) => AsyncIterable<Uint8Array> | undefined;

export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly Sheet[];
  readonly is1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

const MOST_SHEETS = 1_000;
const MOST_RELATIONS = 10_000;
const LONGEST_NAME = 100;

interface Relation {
  readonly id: string;
  /** The last part of its name: `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly path: string;
}

/** Where a part's relation leads, within the file. */
function targetOf(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

async function relationsOf(parts: Parts, source: string): Promise<Relation[]> {
  const at = source.lastIndexOf('/') + 1;
  const part = parts(`${source.slice(0, at)}_rels/${source.slice(at)}.rels`);
  const relations: Relation[] = [];
  if (!part) return relations;
  await readXml(part, {
    open(name, attributes) {
      const { Id: id, Type: type = '', Target: target, TargetMode: mode } = attributes;
      if (name !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return;
      if (relations.length === MOST_RELATIONS) throw new BadWorkbook('damaged');
      relations.push({ id, type: type.split('/').at(-1) ?? '', path: targetOf(source, target) });
    },
  });
  return relations;
}

export async function readParts(parts: Parts): Promise<WorkbookParts> {
  const main = (await relationsOf(parts, '')).find(({ type }) => type === 'officeDocument')?.path;
  const workbook = main !== undefined && parts(main) ? main : 'xl/workbook.xml';
  const relations = await relationsOf(parts, workbook);
  const part = parts(workbook);
  if (!part) throw new BadWorkbook('damaged');
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readXml(part, {
    open(element, attributes) {
      if (element === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (element !== 'sheet') return;
      const { name = '', state } = attributes;
      const id = prefixed(attributes, 'id');
      // Sheets of charts, dialogues and macros have no cells.
      const relation = relations.find((one) => one.id === id && one.type === 'worksheet');
      if (!relation) return;
      if (sheets.length === MOST_SHEETS) throw new BadWorkbook('damaged');
      sheets.push({
        name: name.slice(0, LONGEST_NAME),
        path: relation.path,
        isHidden: state === 'hidden' || state === 'veryHidden',
      });
    },
  });
  const pathOf = (type: string) => relations.find((one) => one.type === type)?.path;
  return { sheets, is1904, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/** Excel itself stops at 64,000. */
const MOST_STYLES = 100_000;

/** How the cells of each style show numbers, in the order of the styles. */
export async function readStyles(bytes: AsyncIterable<Uint8Array>): Promise<NumberFormat[]> {
  const written = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let isOfCells = false;
  await readXml(bytes, {
    open(name, { numFmtId = '0', formatCode }) {
      const id = Number(numFmtId);
      if (name === 'numFmt' && formatCode !== undefined && written.size < MOST_STYLES)
        written.set(id, formatOf(formatCode));
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) {
        if (styles.length === MOST_STYLES) throw new BadWorkbook('damaged');
        styles.push(written.get(id) ?? builtInFormat(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}
