// A table of a few dozen rows at most, as an admin has them; on a phone each row becomes a card. Long lists are `DataTable`’s.
import type { ReactNode } from 'react';
import './small-table.css';

export interface SmallColumn<Row> {
  readonly id: string;
  /** Empty for the column of buttons. */
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and buttons stand at the end. */
  readonly end?: boolean;
}

interface SmallTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly SmallColumn<Row>[];
  readonly idOf: (row: Row) => string;
}

export function SmallTable<Row>({ label, rows, columns, idOf }: SmallTableProps<Row>) {
  return (
    <table className="small-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ id, title, end }) =>
            title ? (
              <th key={id} scope="col" className={end ? 'end' : undefined}>
                {title}
              </th>
            ) : (
              <td key={id} />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={idOf(row)}>
            {columns.map(({ id, title, cell, end }) => (
              <td key={id} data-title={title} className={end ? 'end' : undefined}>
                <div className="cell">{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
