// node test/accuracy/own/scan.mjs OUT
// Makes scans of the own set's PDFs of one page, two of each layout, in the shape of the benchmark, so that
// `npm run bench:accuracy -- --dir OUT` shows what recognition loses: 170 dpi, up to .7° askew, a little blurred, with noise
// and the losses of JPEG. poppler (pdftoppm, pdfinfo) and ImageMagick (convert) must be installed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OF_EACH_LAYOUT = 2;
const own = path.dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) throw new Error('Where to? node test/accuracy/own/scan.mjs OUT');
for (const name of ['files', 'gold', 'text']) mkdirSync(path.join(out, name), { recursive: true });

const isOnePage = ({ file }) => /^Pages:\s+1$/m.test(String(spawnSync('pdfinfo', [path.join(own, file)]).stdout));

/** Other people for each layout: steps through the list that share no factor with its length. */
const chosen = (files, at) =>
  Array.from({ length: Math.min(OF_EACH_LAYOUT, files.length) }, (_, k) => files[(at * 5 + k * 9 + 3) % files.length]);

function scan(source, target, number) {
  const drawn = path.join(out, 'page');
  const askew = (((number * 37) % 15) - 7) / 10;
  spawnSync('pdftoppm', ['-r', '170', '-png', '-singlefile', source, drawn]);
  const worn = ['-background', 'white', '-rotate', String(askew), '-blur', '0x0.6', '-seed', String(number), '-attenuate', '0.15', '+noise', 'Gaussian'];
  spawnSync('convert', [`${drawn}.png`, ...worn, '-colorspace', 'Gray', '-quality', '70', target]);
  rmSync(`${drawn}.png`);
}

const pdfs = JSON.parse(readFileSync(path.join(own, 'manifest.json'), 'utf8')).filter(({ format }) => format === 'pdf');
const layouts = [...Map.groupBy(pdfs, ({ layout }) => layout)].sort();
const manifest = layouts.flatMap(([, files], at) => chosen(files.filter(isOnePage), at)).map((entry, number) => {
  const file = `files/${entry.base}.jpg`;
  scan(path.join(own, entry.file), path.join(out, file), number);
  for (const part of [`gold/${entry.base}.json`, `text/${entry.base}.txt`]) copyFileSync(path.join(own, part), path.join(out, part));
  return { ...entry, file, format: 'scan' };
});
writeFileSync(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
console.log(`${manifest.length} scans in ${out}`);
