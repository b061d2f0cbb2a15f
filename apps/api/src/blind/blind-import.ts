// Imports for those who see resumes blind: a file may be called by a person, and what is taken for a header may be one's row. Columns are told
// by their places, by which a mapping may name them, too.
import type { Import, ImportDialect, Upload } from '@vitae/contracts';

export const columnAt = (place: number): string => `Column ${place + 1}`;

/** What a column is called by its place; null where it is none. */
export function placeOf(columns: Import['columns'], name: string | null): string | null {
  const place = columns.findIndex((column) => column.name === name);
  return place < 0 ? null : columnAt(place);
}

export function blindImport(answer: Import): Import {
  const { columns, archive, check, problem, dialect } = answer;
  return {
    ...answer,
    fileName: 'table',
    archive: archive && { ...archive, fileName: 'archive' },
    dialect: dialect && blindDialect(dialect),
    columns: columns.map((column, place) => ({ ...column, name: columnAt(place) })),
    check: check && {
      ...check,
      first: check.first.map((error) => ({ ...error, column: placeOf(columns, error.column) })),
    },
    problem: problem && { ...problem, detail: null },
  };
}

/** A sheet may be called by a person, too. */
function blindDialect({ sheet, sheets, ...dialect }: ImportDialect): ImportDialect {
  if (sheet === undefined || !sheets) return dialect;
  const named = sheets.map((_, place) => `Sheet ${place + 1}`);
  return { ...dialect, sheet: named[sheets.indexOf(sheet)] ?? 'Sheet', sheets: named };
}

export const blindUpload = (answer: Upload): Upload => ({ ...answer, fileName: 'upload' });
