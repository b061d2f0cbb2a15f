// A workbook of 50,000 rows whose texts are all of their own is read by a process that has not the memory to hold them as strings.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { largeWorkbook } from '../support/workbooks.ts';

const ROWS = 50_000;
const COLUMNS = 16;
/** Megabytes of the heap: as strings the 800,000 texts take more than that. */
const HEAP = 80;
const READER = new URL('../../libs/pipeline/dist/imports/workbook/read-workbook.js', import.meta.url);

const READ = `
  import { createReadStream } from 'node:fs';
  const { readWorkbook } = await import(process.argv[1]);
  const table = await readWorkbook(createReadStream(process.argv[2]));
  let rows = 0, last;
  for await (const row of table.rows()) { rows++; last = row; }
  table.close();
  console.log(JSON.stringify({ rows, line: last.line, cell: last.cells.at(-1) }));`;

it('is gone through a piece at a time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-large-workbook-'));
  try {
    const path = join(folder, 'people.xlsx');
    await writeFile(
      path,
      await largeWorkbook(ROWS, (row) =>
        Array.from(
          { length: COLUMNS },
          (_, at) =>
            `Text ${row} of column ${at}, and ${(row * 7_919 + at) % 99_991} more, and so on for as long as a sentence about a job takes`,
        ),
      ),
    );
    const args = [
      `--max-old-space-size=${HEAP}`,
      '--input-type=module',
      '-e',
      READ,
      fileURLToPath(READER),
      path,
    ];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(JSON.parse(stdout)).toEqual({
      rows: ROWS,
      line: ROWS,
      cell: `Text ${ROWS - 1} of column 15, and ${((ROWS - 1) * 7_919 + 15) % 99_991} more, and so on for as long as a sentence about a job takes`,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
