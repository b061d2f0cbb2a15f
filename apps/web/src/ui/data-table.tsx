// A table of any length: only the rows in sight are drawn. By keys: j and k go down and up, x marks, enter opens.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useRef,
  type KeyboardEvent as ReactKeyboardEvent,
  type ReactNode,
} from 'react';

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
}

export interface Sorting {
  readonly by: string;
  readonly descending: boolean;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly marked?: ReadonlySet<string>;
  readonly onMark?: (marked: ReadonlySet<string>) => void;
  readonly sorting?: Sorting | undefined;
  readonly onSort?: (sorting: Sorting) => void;
  /** The row that the keys are at, kept by the page so that it can stand in the address. */
  readonly current: number;
  readonly onCurrent: (index: number) => void;
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
  current,
  onCurrent,
  onEnd,
  rowHeight = 48,
  height = 'calc(100dvh - 14rem)',
  keysFromPage = false,
}: DataTableProps<Row>) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length && last >= rows.length - NEAR_END) onEnd?.();
  }, [last, rows.length, onEnd]);
  // Whoever comes back comes back to the row that they left.
  const toCome = useRef(current);
  useEffect(() => {
    if (!toCome.current || toCome.current >= rows.length) return;
    virtual.scrollToIndex(toCome.current, { align: 'center' });
    toCome.current = 0;
  }, [rows.length, virtual]);

  const goTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), rows.length - 1);
    onCurrent(next);
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

  const tracks = [
    onMark && '2.5rem',
    ...columns.map(({ width = '1fr', least = '0' }) => `minmax(${least}, ${width})`),
  ]
    .filter(Boolean)
    .join(' ');
  const narrow = [
    onMark && '2.5rem',
    ...columns.filter(({ wideOnly }) => !wideOnly).map(({ width = '1fr' }) => `minmax(0, ${width})`),
  ]
    .filter(Boolean)
    .join(' ');
  const cells: Record<string, string> = { '--tracks': tracks, '--narrow-tracks': narrow };
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
              className={column.wideOnly ? 'wide-only' : undefined}
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
        <div className="data-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const isMarked = marked?.has(idOf(row)) ?? false;
            return (
              // The grid has the keys: a row of its own takes the pointer alone.
              <div
                key={idOf(row)}
                id={rowId(index)}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={onMark ? isMarked : undefined}
                className="data-row"
                data-current={index === current || undefined}
                style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                onClick={() => {
                  onCurrent(index);
                  onOpen?.(row);
                }}
              >
                {onMark && (
                  <span role="gridcell" onClick={(event) => event.stopPropagation()}>
                    <Checkbox
                      checked={isMarked}
                      onChange={() => mark(row)}
                      aria-label={t`Mark row ${index + 1}`}
                      tabIndex={-1}
                    />
                  </span>
                )}
                {columns.map((column) => (
                  <span key={column.id} role="gridcell" className={column.wideOnly ? 'wide-only' : undefined}>
                    {column.cell(row)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
