// npm run bench:jobs [-- --slips]
// How well descriptions of jobs in running text are read, on texts that were looked at while the reading was written and on others.
// With --slips, what was read otherwise of the former.
import { kinds, measureJobs, type Figures } from './measure.ts';
import { JOB_TEXTS } from './texts.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(2) : '–').padStart(9);

say('                          precision   recall  weighed  detailed');
for (const set of ['dev', 'held'] as const) {
  const texts = JOB_TEXTS.filter((text) => text.set === set);
  const { figures, slips } = measureJobs(texts);
  say(`${set === 'dev' ? 'looked at' : 'held out'} (${texts.length} texts)`);
  for (const kind of kinds) {
    const { asked, read, found, weighedRight, detailed, detailedRight }: Figures = figures[kind];
    say(
      `  ${kind.padEnd(14)} ${String(asked).padStart(4)} asked ${share(found, read)}${share(found, asked)}${share(weighedRight, found)}${share(detailedRight, detailed)}`,
    );
  }
  if (set === 'dev' && process.argv.includes('--slips'))
    for (const { text, kind, asked, read } of slips)
      say(
        `\n${text}\n  ${kind}: asked ${asked || 'nothing'}\n${' '.repeat(kind.length + 2)}  read ${read || 'nothing'}`,
      );
}
