// `npm run screens -- FOLDER [--german] [--axe] [NAME…]`: a picture of every page and stage (a dialog, a menu, what one sees where something
// fails), light and dark, on a phone, a tablet and a desk, with the demo people. It tells what measuring finds: a page wider than its window,
// words that are cut off. One server, one browser, one load a page; a page that is not ready in time is told, and pictured as it is.
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { NOTHING_YET, startDemoWorkplace } from './demo-workspace.ts';
import { pages } from './pages.ts';
import { pictureAll, type PictureOptions } from './picture.ts';
import { emptyStages, stages } from './stages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { german: { type: 'boolean', default: false }, axe: { type: 'boolean', default: false } },
});
const [folder = 'screens', ...names] = positionals;
const isWanted = ({ name }: { name: string }) => !names.length || names.includes(name);
let faults = 0;
const options: PictureOptions = {
  folder,
  language: values.german ? 'de' : 'en',
  axe: values.axe,
  tell(name, fault) {
    faults++;
    process.stdout.write(`${name}: ${fault}\n`);
  },
};

await mkdir(folder, { recursive: true });
const workplace = await startDemoWorkplace();
try {
  await pictureAll(workplace, emptyStages.filter(isWanted), NOTHING_YET, options);
  const things = await workplace.fill();
  await pictureAll(workplace, [...pages, ...stages].filter(isWanted), things, options);
} finally {
  await workplace.stop();
}
process.stdout.write(
  faults ? `${faults} faults were found\n` : 'Nothing was found that is cut off or too wide.\n',
);
process.exitCode = faults ? 1 : 0;
