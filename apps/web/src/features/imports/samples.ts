// The first rows of a table that was chosen in this tab, to show beside its columns. The server keeps no cells to show: where the page was
// opened anew, there are none.
import { useQuery } from '@tanstack/react-query';
import type { Import } from '@vitae/client';
import { readTable } from './csv.ts';

const HEAD_BYTES = 64 * 1024;
const MOST_ROWS = 4;
const files = new Map<string, Blob>();

export const rememberFile = (importId: string, file: Blob): void => {
  files.set(importId, file.slice(0, HEAD_BYTES));
};

/** Up to four rows below the header; undefined where the file is not at hand. */
export function useSample({ id, dialect }: Import): readonly (readonly string[])[] | undefined {
  const file = files.get(id);
  const { data } = useQuery({
    queryKey: ['import-sample', id, dialect],
    queryFn: async () => {
      // A workbook is unpacked by the server alone.
      if (!file || !dialect || dialect.sheet !== undefined) return [];
      const text = new TextDecoder(dialect.encoding).decode(await file.arrayBuffer());
      // Excel's first line, which is none of the table's.
      const table = text.replace(/^\ufeff?sep=.\r?\n/i, '');
      const rows = readTable(table, dialect, MOST_ROWS + 1);
      return dialect.header ? rows.slice(1) : rows.slice(0, MOST_ROWS);
    },
    enabled: Boolean(file && dialect),
    staleTime: Infinity,
  });
  return data;
}
