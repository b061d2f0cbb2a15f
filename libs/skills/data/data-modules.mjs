// For the programs that make data modules (`src/data/*.data.ts`) from compressed sources: reading rows, folding names, writing.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The text of a compressed source. */
export const unzipped = (url) => gunzipSync(readFileSync(url)).toString('utf8');

/** The cells of a table whose lines are parted by tabs; lines that begin with # are remarks. */
export const rows = (text) =>
  text
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The form in which names are compared. */
export const fold = (s) =>
  s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** The rows of a CSV text, quoted cells with line ends among them. */
export function* csv(text) {
  let row = [''];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') row[row.length - 1] += text[i++];
      else if (c === '"') quoted = false;
      else row[row.length - 1] += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') row.push('');
    else if (c === '\n') {
      yield row;
      row = [''];
    } else if (c !== '\r') row[row.length - 1] += c;
  }
  if (row.length > 1) yield row;
}

/** Writes lines as a module with one text: one entry a line keeps the changes of a new build readable. */
export function writeModule(url, { name, comment, maker, lines }) {
  const text = `// ${comment}\n// Made by ${maker}; do not edit.\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(url, text);
  console.error(
    `${url.pathname.split('/').at(-1)}: ${lines.length} entries, ${(text.length / 1024).toFixed(0)} KiB`,
  );
}
