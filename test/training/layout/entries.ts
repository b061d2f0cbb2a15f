// How an entry is arranged: its head's lines, its dates before, after, above, below or beside them, and what was done.
import type { Block, Line, LineRole, Piece } from '../sheet.ts';
import { plain } from '../sheet.ts';
import type { Labels } from '../words/language.ts';
import type { Arrangement, Layout } from './choices.ts';
import { headLines, type Atoms, type HeadLine } from './pattern.ts';

export interface EntryParts {
  readonly pattern: string;
  readonly atoms: Atoms;
  readonly dates: readonly Piece[];
  /** The dates over two lines. */
  readonly stacked: readonly Line[];
  /** Labels of the atoms, where entries are told by labels. */
  readonly labels: readonly (readonly [atom: string, label: string])[];
  readonly period: string;
  /** What stands before what was done, where entries are told by labels. */
  readonly tasks?: string;
  readonly body: readonly Block[];
}

const line = (role: LineRole, { left, right }: HeadLine): Block => ({
  kind: 'line',
  role,
  left,
  ...(right && { right }),
});
const roleOf = (index: number): LineRole => (index ? 'sub' : 'head');

/** In a column that is narrow, nothing stands beside anything. */
const narrowed = (arrangement: Arrangement): Arrangement =>
  (['above', 'below', 'inline-end', 'inline-front', 'cards', 'labelled'] as const).find(
    (a) => a === arrangement,
  ) ?? (arrangement === 'right' || arrangement === 'items' ? 'inline-end' : 'above');

export function entryBlocks(parts: EntryParts, layout: Layout, narrow: boolean): Block[] {
  const arrangement = narrow ? narrowed(layout.arrangement) : layout.arrangement;
  const dates = [...parts.dates];
  const pattern = narrow ? parts.pattern.replace('~', '|') : parts.pattern;
  const lines = headLines(
    layout.arrangement === 'grid' && !narrow ? withoutAside(pattern) : pattern,
    parts.atoms,
  );
  const head = (from: readonly HeadLine[]) => from.map((l, i) => line(roleOf(i), l));
  const entry = (blocks: Block[], aside?: Line[]): Block[] => [
    {
      kind: 'entry',
      blocks: [...blocks, ...parts.body],
      ...(aside?.some((l) => l.length) && { aside: aside.filter((l) => l.length) }),
    },
  ];
  if (!dates.length && arrangement !== 'labelled' && arrangement !== 'grid') return entry(head(lines));
  switch (arrangement) {
    case 'right':
      return entry(head(flushRight(lines, 0, dates)));
    case 'right-second':
      return entry(head(flushRight(lines, lines.length > 1 ? 1 : 0, dates)));
    case 'cards':
    case 'inline-end':
      return entry(head(inlineEnd(lines, dates, layout)));
    case 'items': {
      const [only = [], ...rest] = inlineEnd(lines, dates, layout).map(({ left, right }) => [
        ...left,
        ...(right ? [plain(', '), ...right] : []),
      ]);
      const item = rest.reduce<Line>(
        (all, one) => [...all, plain(layout.separator === ': ' ? ', ' : layout.separator), ...one],
        only,
      );
      return [
        { kind: 'entry', blocks: [{ kind: 'list', items: [item], marker: layout.bullet }, ...parts.body] },
      ];
    }
    case 'inline-front': {
      const [first, ...rest] = lines;
      const glue = layout.separator === ', ' ? ': ' : layout.separator === ' | ' ? '   ' : layout.separator;
      return entry(
        head([
          {
            left: [...dates, plain(glue), ...(first?.left ?? [])],
            ...(first?.right && { right: first.right }),
          },
          ...rest,
        ]),
      );
    }
    case 'above':
      return entry([line('note', { left: dates }), ...head(lines)]);
    case 'below':
      return entry([...head(lines), line('note', { left: dates })]);
    case 'left':
    case 'aside-right':
    case 'timeline':
    case 'table':
      return entry(head(lines), [dates]);
    case 'left-two-lines':
      return entry(head(lines), [...parts.stacked]);
    case 'grid':
      return entry(head(lines), [dates, parts.atoms['O'] ?? parts.atoms['I'] ?? [], parts.atoms['P'] ?? []]);
    case 'labelled':
      return entry(labelled(parts));
  }
}

/** What the aside of a grid has already. */
const withoutAside = (pattern: string): string => (pattern.includes('{T}') ? '{T}' : '{Q}');

function labelled({ atoms, dates, labels, period, tasks, body }: EntryParts): Block[] {
  const row = (label: string, pieces: readonly Piece[], first: boolean): Block =>
    line(first ? 'head' : 'sub', { left: [plain(`${label}: `), ...pieces] });
  const told = labels.filter(([atom]) => atoms[atom]?.length);
  return [
    ...told.map(([atom, label], i) => row(label, atoms[atom] ?? [], !i)),
    ...(dates.length ? [row(period, dates, false)] : []),
    ...(tasks && body.length ? [line('sub', { left: [plain(`${tasks}:`)] })] : []),
  ];
}

function flushRight(lines: readonly HeadLine[], wanted: number, dates: readonly Piece[]): HeadLine[] {
  const free = lines[wanted]?.right ? lines.findIndex(({ right }) => !right) : wanted;
  if (free < 0) return [...lines, { left: dates }];
  return lines.map((l, i) => (i === free ? { ...l, right: dates } : l));
}

function inlineEnd(lines: readonly HeadLine[], dates: readonly Piece[], layout: Layout): HeadLine[] {
  const at = layout.dates.range.length % 2 ? 0 : lines.length - 1;
  const wrapped: readonly Piece[] =
    layout.separator === ', ' || layout.separator === ': '
      ? [plain(' ('), ...dates, plain(')')]
      : [plain(layout.separator), ...dates];
  return lines.map((l, i) => (i === at ? { ...l, left: [...l.left, ...wrapped] } : l));
}

/** Rows of a table of entries: period, what, where. */
export function entryTable(all: readonly EntryParts[], labels: Labels, kind: 'work' | 'education'): Block {
  const join = (parts: readonly (readonly Piece[] | undefined)[]): Piece[] => {
    const told = parts.filter((p) => p !== undefined).filter((p) => p.length);
    return told.flatMap((p, i) => (i ? [plain(', '), ...p] : [...p]));
  };
  return {
    kind: 'table',
    head: [
      labels.period,
      kind === 'work' ? labels.title : labels.degree,
      kind === 'work' ? labels.employer : labels.institution,
    ].map((label) => [plain(label)]),
    rows: all.map(({ atoms, dates, body }) => [
      dates,
      [
        ...(atoms['T'] ?? atoms['Q'] ?? []),
        ...body.flatMap((block) =>
          block.kind === 'list'
            ? block.items.flatMap((item) => [plain('\n'), ...item])
            : block.kind === 'line'
              ? [plain('\n'), ...block.left]
              : [],
        ),
      ],
      join([atoms['O'] ?? atoms['I'], atoms['P']]),
    ]),
  };
}
