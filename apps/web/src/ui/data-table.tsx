// A table of any length: only the rows in sight are drawn. By keys: j and k go down and up, x marks, enter opens.
import { Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  type MouseEvent as ReactMouseEvent,
  type ReactNode,
} from 'react';
import { DataRow, isMark, placeOf, roomOf } from './data-row.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Of CSS grid: “2fr”, “7rem”. */
  readonly width?: string;
  /** Where there is room for all: “11rem”. It shrinks no further, where it may have any width else. */
  readonly least?: string;
  /** Only where the whole list is sorted so, not what was loaded of it. */
  readonly sortable?: boolean;
  /** Left out on phones. */
  readonly wideOnly?: boolean;
  /** Left out on all but large screens: others have more of the columns beside it. */
  readonly roomyOnly?: boolean;
}

export interface Sorting {
  readonly by: string;
  readonly descending: boolean;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The same array from one drawing to the next: other columns draw every row anew. */
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly marked?: ReadonlySet<string>;
  readonly onMark?: (marked: ReadonlySet<string>) => void;
  readonly sorting?: Sorting | undefined;
  readonly onSort?: (sorting: Sorting) => void;
  /** The row that the keys are at to begin with. */
  readonly start?: number;
  /** What is listed: with another the keys are at the first row again, which is in sight. */
  readonly listed?: string;
  /** Asks for more rows once the end is near. */
  readonly onEnd?: (() => void) | undefined;
  /** In pixels; every row is as high. */
  readonly rowHeight?: number;
  readonly height?: string;
  /** j and k work from anywhere on the page that has no use of its own for them. */
  readonly keysFromPage?: boolean;
}

const NEAR_END = 15;

export function DataTable<Row>({
  label,
  rows,
  columns,
  idOf,
  onOpen,
  marked,
  onMark,
  sorting,
  onSort,
  start = 0,
  listed = '',
  onEnd,
  rowHeight = 48,
  height = 'calc(100dvh - 14rem)',
  keysFromPage = false,
}: DataTableProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  // Here and not the page's: a key that goes down draws two rows, and nothing around them.
  const [at, setAt] = useState({ index: start, listed });
  const current = Math.min(at.listed === listed ? at.index : 0, rows.length - 1);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length && last >= rows.length - NEAR_END) onEnd?.();
  }, [last, rows.length, onEnd]);
  // Whoever comes back comes back to the row that they left.
  const toCome = useRef(start);
  useEffect(() => {
    if (!toCome.current || toCome.current >= rows.length) return;
    virtual.scrollToIndex(toCome.current, { align: 'center' });
    toCome.current = 0;
  }, [rows.length, virtual]);

  const shownBefore = useRef(listed);
  useEffect(() => {
    if (shownBefore.current === listed) return;
    shownBefore.current = listed;
    virtual.scrollToOffset(0);
  }, [listed, virtual]);

  const goTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), rows.length - 1);
    setAt({ index: next, listed });
    virtual.scrollToIndex(next);
  };
  const fromPage = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const isFree = target === document.body || (target instanceof HTMLElement && target.id === 'main');
    if (!isFree || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'j' && event.key !== 'k') return;
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
    // The first of them leads to the row that one is at.
    goTo(current);
  });
  useEffect(() => {
    if (!keysFromPage) return;
    const onKey = (event: KeyboardEvent) => fromPage(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keysFromPage]);
  const mark = (row: Row) => {
    if (!onMark) return;
    const next = new Set(marked);
    if (!next.delete(idOf(row))) next.add(idOf(row));
    onMark(next);
  };
  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      event.target instanceof HTMLElement &&
      event.target.closest('input, button, a, select, textarea') &&
      event.key !== 'j' &&
      event.key !== 'k'
    )
      return;
    const row = rows[current];
    const actions: Record<string, (() => void) | undefined> = {
      j: () => goTo(current + 1),
      ArrowDown: () => goTo(current + 1),
      k: () => goTo(current - 1),
      ArrowUp: () => goTo(current - 1),
      Home: () => goTo(0),
      End: () => goTo(rows.length - 1),
      x: row && (() => mark(row)),
      Enter: row && onOpen && (() => onOpen(row)),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const onClick = (event: ReactMouseEvent) => {
    const index = isMark(event.target) ? undefined : placeOf(event.target);
    const row = index === undefined ? undefined : rows[index];
    if (index === undefined || !row) return;
    setAt({ index, listed });
    onOpen?.(row);
  };
  const onChange = (event: ChangeEvent) => {
    const row = isMark(event.target) ? rows[placeOf(event.target) ?? -1] : undefined;
    if (row) mark(row);
  };

  const hasMarks = onMark !== undefined;
  const cells = useMemo(() => tracksOf(columns, hasMarks), [columns, hasMarks]);
  const rowId = (index: number) => `${label.replace(/\W/g, '')}-${index}`;
  return (
    <div className="data-table" style={{ ...cells, height }} ref={box}>
      <div
        ref={grid}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={rows.length ? rowId(current) : undefined}
        aria-multiselectable={onMark ? true : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        className="data-grid"
      >
        <div role="row" aria-rowindex={1} className="data-row data-head">
          {onMark && (
            <span role="columnheader">
              <span className="visually-hidden">
                <Trans>Mark</Trans>
              </span>
            </span>
          )}
          {columns.map((column) => (
            <span
              key={column.id}
              role="columnheader"
              className={roomOf(column)}
              aria-sort={
                sorting?.by === column.id ? (sorting.descending ? 'descending' : 'ascending') : undefined
              }
            >
              {column.sortable && onSort ? (
                <UnstyledButton
                  className="data-sort"
                  onClick={() =>
                    onSort({ by: column.id, descending: sorting?.by === column.id && !sorting.descending })
                  }
                >
                  {column.title}
                  {sorting?.by === column.id &&
                    (sorting.descending ? <IconArrowDown size={14} /> : <IconArrowUp size={14} />)}
                </UnstyledButton>
              ) : (
                column.title
              )}
            </span>
          ))}
        </div>
        {/* The grid has the keys; what the pointer does is looked up by its row, so that no row has a hand of its own to be given anew. */}
        <div
          className="data-body"
          role="rowgroup"
          style={{ height: virtual.getTotalSize() }}
          onClick={onClick}
          onChange={onChange}
        >
          {shown.map(({ index, start: top }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <DataRow
                key={idOf(row)}
                id={rowId(index)}
                row={row}
                columns={columns}
                index={index}
                top={top}
                height={rowHeight}
                isCurrent={index === current}
                isMarked={hasMarks ? (marked?.has(idOf(row)) ?? false) : undefined}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** How wide the columns are on a large screen, on others, and on a phone. */
function tracksOf<Row>(columns: readonly Column<Row>[], hasMarks: boolean): Record<string, string> {
  const marks = hasMarks ? ['2.5rem'] : [];
  const wide = ({ width = '1fr', least = '0' }: Column<Row>) => `minmax(${least}, ${width})`;
  const narrow = ({ width = '1fr' }: Column<Row>) => `minmax(0, ${width})`;
  return {
    '--roomy-tracks': [...marks, ...columns.map(wide)].join(' '),
    '--tracks': [...marks, ...columns.filter(({ roomyOnly }) => !roomyOnly).map(wide)].join(' '),
    '--narrow-tracks': [...marks, ...columns.filter(({ wideOnly }) => !wideOnly).map(narrow)].join(' '),
  };
}
