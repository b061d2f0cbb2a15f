// npm run bench:webhook-kills [-- --kills 20]
// Kills a whole Vitae at random moments and counts which webhooks were never received. Exit status 1 if one was missed, or came under one id in
// two forms.
import { killWebhooks } from './webhook-kills.ts';

const at = process.argv.indexOf('--kills');
const kills = at < 0 ? 20 : Number(process.argv[at + 1]);
const { events, received, missed, unlike } = await killWebhooks(kills, (line) => console.log(line));
console.log(
  `${kills} kills: ${events} events, ${received} requests; ${missed.length} missed, ${unlike.length} not the same each time`,
);
process.exitCode = missed.length || unlike.length ? 1 : 0;
