// Reads the groups and control words of an RTF file into paragraphs and tables.
import { utf16Of, type HiddenReason } from '@vitae/contracts';
import { DoubtfulText } from '../doubtful-text.ts';
import { HiddenTexts } from '../hidden-texts.ts';
import { runOf, type Block, type Paragraph } from '../flowed-blocks.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { PAPER, unseenType } from '../unseen-type.ts';
import { hyperlinkOf } from './hyperlink-field.ts';
import { NO_GROUND, RtfGrounds, type Ground } from './rtf-grounds.ts';
import { RtfShapes } from './rtf-shapes.ts';

/** A field that is open: what its code says so far, and where that or the field around it leads. */
interface Field {
  code: string;
  link: string | undefined;
}

const LONGEST_CODE = 1_000;

/** What a group takes over from the one around it, and gives back at its end. */
interface State {
  destination: 'text' | 'skip' | 'styles' | 'colours' | 'field' | 'created' | 'modified';
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  /** In the text of a shape, which may have any colour. */
  inShape: boolean;
  size: number | undefined;
  /** The number of its colour. */
  colour: number | undefined;
  ground: Ground;
  field: Field | undefined;
  /** How many characters after a \u stand for readers that do not know it. */
  fallback: number;
}

const DEEPEST = 500;

/** Groups whose text is none of the document's. */
const SKIPPED = new Set(
  'fonttbl info pict object nonshppict listtext pntext listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore annotation atnid atnauthor xmlnstbl filetbl pgptbl sp'.split(
    ' ',
  ),
);
const SYMBOLS: Record<string, string> = {
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  tab: '\t',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};
const CONTROL = /\\(?:([a-z]+)(-?\d{1,9})? ?|'([0-9a-f]{2})|([^a-z]))/iy;

const newParagraph = (): Paragraph => ({ kind: 'paragraph', lines: [[]], bullet: false, heading: false });

export class RtfReader {
  readonly body: Block[] = [];
  readonly header: Block[] = [];
  readonly footer: Block[] = [];
  readonly hidden = new HiddenTexts();
  createdAt: string | undefined;
  modifiedAt: string | undefined;
  readonly #source: string;
  readonly #grounds = new RtfGrounds();
  readonly #shapes = new RtfShapes();
  /** White text, which is seen only over a shape. */
  readonly #doubtful = new DoubtfulText();
  #decoder = new TextDecoder('windows-1252');
  #state: State = {
    destination: 'text',
    bold: false,
    italic: false,
    hidden: false,
    inShape: false,
    size: undefined,
    colour: undefined,
    ground: NO_GROUND,
    field: undefined,
    fallback: 1,
  };
  readonly #stack: { state: State; target: Block[] }[] = [];
  #target: Block[] = this.body;
  #paragraph = newParagraph();
  #inTable = false;
  /** In a table within a cell, whose own cells are defined after their text. */
  #inInnerTable = false;
  #cell: Block[] = [];
  #row: Block[][] = [];
  #text = '';
  #date = '';
  #toSkip = 0;
  #style = 0;
  readonly #headings = new Set<number>();

  constructor(bytes: Uint8Array) {
    const source = new TextDecoder(utf16Of(bytes) ?? 'latin1').decode(bytes);
    // A byte order mark is no text.
    this.#source = source.replace(/^ï»¿/, '');
  }

  read(): void {
    const source = this.#source;
    for (let at = 0; at < source.length;) {
      const c = source[at] as string;
      if (c === '{') this.#openGroup();
      else if (c === '}') this.#closeGroup();
      else if (c === '\\') {
        CONTROL.lastIndex = at;
        const match = CONTROL.exec(source);
        if (!match) break;
        at = CONTROL.lastIndex;
        if (match[1]) at += this.#control(match[1], match[2] === undefined ? undefined : Number(match[2]));
        else if (match[3]) this.#character(this.#decoder.decode(Uint8Array.of(parseInt(match[3], 16))));
        else this.#symbol(match[4] as string);
        continue;
      } else if (c !== '\r' && c !== '\n') this.#character(c);
      at++;
    }
    this.#endParagraph();
    this.#endRow();
    this.#doubtful.settle(this.hidden);
  }

  #openGroup(): void {
    if (this.#stack.length > DEEPEST) throw new UnreadableFile('damaged_file');
    this.#flush();
    this.#stack.push({ state: { ...this.#state }, target: this.#target });
  }

  #closeGroup(): void {
    this.#flush();
    const shape = this.#shapes.endOfGroup(this.#stack.length);
    if (shape) this.#doubtful.add(shape);
    const outer = this.#stack.pop();
    if (!outer) return;
    if (outer.target !== this.#target) this.#endParagraph();
    this.#state = outer.state;
    this.#target = outer.target;
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#state.destination = 'skip';
    else if (symbol === '~') this.#character(' ');
    else if (symbol === '_') this.#character('-');
    else if ('{}\\'.includes(symbol)) this.#character(symbol);
    else if (symbol === '\n' || symbol === '\r') this.#endParagraph();
  }

  /** Obeys a control word; returns how many further bytes it covers. */
  #control(word: string, value: number | undefined): number {
    const state = this.#state;
    this.#shapes.word(word, value, this.#stack.length);
    if (word === 'bin') return Math.max(0, value ?? 0);
    if (SKIPPED.has(word)) {
      if ((word === 'listtext' || word === 'pntext') && state.destination === 'text')
        this.#paragraph.bullet = true;
      // Inside \info stand the dates of the file; all else in it is skipped.
      state.destination = 'skip';
    } else if (word === 'stylesheet') state.destination = 'styles';
    else if (word === 'colortbl') state.destination = 'colours';
    else if (state.destination === 'colours') this.#grounds.colourPart(word, value ?? 0);
    else if (word === 'field') state.field = { code: '', link: state.field?.link };
    else if (word === 'fldinst') state.destination = 'field';
    else if (word === 'fldrslt') followCode(state.field);
    else if (word === 'shptxt' || word === 'dptxbxtext') {
      state.destination = 'text';
      state.inShape = true;
    } else if (word === 'creatim' || word === 'revtim') {
      state.destination = word === 'creatim' ? 'created' : 'modified';
      this.#date = '';
    } else if (state.destination === 'created' || state.destination === 'modified')
      this.#datePart(word, value ?? 0);
    else if (/^(?:header|footer)[lrf]?$/.test(word))
      this.#target = word.startsWith('header') ? this.header : this.footer;
    else if (word === 'u') this.#unicode(value ?? 0);
    else if (word === 'uc') state.fallback = value ?? 1;
    else if (word === 'ansicpg') this.#codePage(value);
    else if (word in SYMBOLS) this.#character(SYMBOLS[word] as string);
    else this.#format(word, value);
    return 0;
  }

  #format(word: string, value: number | undefined): void {
    const on = value !== 0;
    const state = this.#state;
    const ground = this.#grounds.changed(state.ground, word, value);
    if (ground) this.#restyle({ ground });
    if (state.destination === 'text') this.#grounds.defineCells(word, value);
    switch (word) {
      case 'b':
        return this.#restyle({ bold: on });
      case 'i':
        return this.#restyle({ italic: on });
      case 'v':
        return this.#restyle({ hidden: on });
      case 'fs':
        return this.#restyle({ size: (value ?? 24) / 2 });
      case 'cf':
        return this.#restyle({ colour: value });
      case 'plain':
        return this.#restyle({
          bold: false,
          italic: false,
          hidden: false,
          size: undefined,
          colour: undefined,
        });
      case 's':
        this.#style = value ?? 0;
        if (state.destination === 'text' && this.#headings.has(this.#style)) this.#paragraph.heading = true;
        return;
      case 'outlinelevel':
        if (state.destination === 'text' && (value ?? 9) < 9) this.#paragraph.heading = true;
        return;
      case 'pard':
        this.#inTable = this.#inInnerTable = false;
        return;
      case 'itap':
        this.#inInnerTable = (value ?? 1) > 1;
        return;
      case 'intbl':
        this.#inTable = true;
        return;
      case 'par':
      case 'sect':
      case 'page':
        if (state.destination === 'text') this.#endParagraph();
        return;
      case 'line':
        this.#flush();
        this.#paragraph.lines.push([]);
        return;
      case 'cell':
        this.#inTable = true;
        this.#endParagraph();
        this.#row.push(this.#cell);
        this.#cell = [];
        return;
      case 'row':
        this.#endRow();
    }
  }

  #restyle(change: Partial<State>): void {
    this.#flush();
    Object.assign(this.#state, change);
  }

  #codePage(page: number | undefined): void {
    try {
      this.#decoder = new TextDecoder(`windows-${page ?? 1252}`);
    } catch {
      // A code page that no decoder knows: Windows-1252 stays.
    }
  }

  #unicode(value: number): void {
    this.#character(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.#toSkip = this.#state.fallback;
  }

  /** \yr2019\mo3\dy12 */
  #datePart(word: string, value: number): void {
    if (word === 'yr') this.#date = String(value).padStart(4, '0');
    else if (word === 'mo' || word === 'dy') this.#date += `-${String(value).padStart(2, '0')}`;
    if (word !== 'dy' || !/^\d{4}-\d\d-\d\d$/.test(this.#date)) return;
    if (this.#state.destination === 'created') this.createdAt = this.#date;
    else this.modifiedAt = this.#date;
  }

  #character(text: string): void {
    if (this.#toSkip > 0) {
      this.#toSkip--;
      return;
    }
    if (this.#state.destination === 'colours') {
      if (text === ';') this.#grounds.endColour();
    } else this.#text += text;
  }

  /** Gives the collected text to where it belongs. */
  #flush(): void {
    const text = this.#text;
    this.#text = '';
    this.#toSkip = 0;
    if (!text) return;
    const { destination, bold, italic, size, field } = this.#state;
    if (destination === 'styles') {
      if (/^(?:heading|überschrift|titre|título|title)\b/i.test(text.trim())) this.#headings.add(this.#style);
    } else if (destination === 'field') addCode(field, text);
    else if (destination === 'skip') this.#shapes.text(text);
    else if (destination === 'text') {
      const ground = this.#ground();
      const reason = this.#unseen(ground === 'page' ? PAPER : ground);
      this.#doubtful.flow(text.length, size);
      const isInDoubt = ground === 'page' && reason === 'no_contrast';
      if (reason && !isInDoubt) {
        this.hidden.add(reason, text);
        return;
      }
      const link = field?.link;
      const run = runOf(text, { bold, italic, ...(size && { size }), ...(link && { link }) });
      this.#paragraph.lines.at(-1)?.push(run);
      if (isInDoubt) this.#doubtful.hold(run, reason, 'page', this.#grounds.colour(this.#state.colour));
    }
  }

  /** What the text lies on; undefined where that can't be told. */
  #ground(): string | undefined {
    const { ground, inShape } = this.#state;
    const column = this.#inTable ? (this.#inInnerTable ? -1 : this.#row.length) : undefined;
    const under = this.#grounds.under(ground, column);
    return under === 'page' && inShape ? undefined : under;
  }

  #unseen(ground: string | undefined): HiddenReason | undefined {
    const { hidden, size, colour } = this.#state;
    return unseenType({ hidden, size, colour: this.#grounds.colour(colour), ground });
  }

  #endParagraph(): void {
    this.#flush();
    this.#doubtful.endParagraph();
    (this.#inTable ? this.#cell : this.#target).push(this.#paragraph);
    this.#paragraph = newParagraph();
  }

  #endRow(): void {
    if (this.#row.length) this.#target.push({ kind: 'table', rows: [{ cells: this.#row }] });
    this.#row = [];
    this.#cell = [];
  }
}

/** A code may come in several pieces, each in a group of its own. */
function addCode(field: Field | undefined, text: string): void {
  if (field && field.code.length < LONGEST_CODE) field.code += text.slice(0, LONGEST_CODE);
}

/** Reads the code of a field whose result begins; once. */
function followCode(field: Field | undefined): void {
  if (!field) return;
  field.link = hyperlinkOf(field.code) ?? field.link;
  field.code = '';
}
