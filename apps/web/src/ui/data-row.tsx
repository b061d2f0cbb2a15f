// A row of a DataTable, drawn anew only where it is another, marked, or the one that the keys are at: a list has forty in sight, and a key
// concerns two.
import { useLingui } from '@lingui/react/macro';
import { memo, type ReactNode } from 'react';
import type { Column } from './data-table.tsx';

interface DataRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly index: number;
  /** From the top of the list, and its height: in pixels. */
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
  /** Undefined where rows can't be marked. */
  readonly isMarked: boolean | undefined;
}

function Row<Row>({ id, row, columns, index, top, height, isCurrent, isMarked }: DataRowProps<Row>) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isMarked}
      className="data-row"
      data-index={index}
      data-current={isCurrent || undefined}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {isMarked !== undefined && <Mark index={index} isMarked={isMarked} />}
      {columns.map((column) => (
        <span key={column.id} role="gridcell" className={roomOf(column)}>
          {column.cell(row)}
        </span>
      ))}
    </div>
  );
}

/** React's own type of `memo` would take the rows of a generic component for anything. */
const memoised: <Props extends object>(
  component: (props: Props) => ReactNode,
) => (props: Props) => ReactNode = memo;
export const DataRow = memoised(Row);

/** The browser's own box: a row comes into sight sixty times a second. Its table hears of the change. */
function Mark({ index, isMarked }: { index: number; isMarked: boolean }) {
  const { t } = useLingui();
  return (
    <span role="gridcell" className="data-mark">
      <input
        type="checkbox"
        checked={isMarked}
        readOnly
        aria-label={t`Mark row ${index + 1}`}
        tabIndex={-1}
      />
    </span>
  );
}

/** The class of a cell that is left out where there is no room for it. */
export const roomOf = ({ wideOnly, roomyOnly }: Pick<Column<never>, 'wideOnly' | 'roomyOnly'>) =>
  [wideOnly && 'wide-only', roomyOnly && 'roomy-only'].filter(Boolean).join(' ') || undefined;

/** Whether something lies in the cell that marks a row. */
export const isMark = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.data-mark') !== null;

/** The row that something lies in, from 0 on. */
export function placeOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('.data-body > [data-index]') : null;
  return row ? Number(row.dataset['index']) : undefined;
}
