// npm run bench:uploads [-- --files 100] [-- --megabytes 14]
// How much memory the API's process takes while many large files are sent at once: starts Vitae on a data folder of its own,
// sends them side by side, and prints the memory of that process before, at its highest, and after. Linux only (/proc).
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { startVitae } from './started-vitae.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const files = option('--files', 100);
const bytes = option('--megabytes', 14) * 1024 * 1024;

const memory = (pid, key) =>
  Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`${key}:\\s+(\\d+)`))?.[1]) / 1024;

/** The child of `parent` that runs the API. */
const apiOf = (parent) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => {
      try {
        const isChild =
          Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]) === parent;
        return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('/api/dist/main.js');
      } catch {
        return false;
      }
    });

/** Sends one file of its own content, a piece at a time; resolves with the status. */
function send(address, key, number) {
  const head = `--vitae\r\nContent-Disposition: form-data; name="file"; filename="${number}.txt"\r\n\r\nFile ${number}\n`;
  const tail = '\r\n--vitae--\r\n';
  const piece = Buffer.alloc(64 * 1024, 'An ordinary line of text.\n');
  return new Promise((resolve) => {
    const upload = request(
      `${address}/v1/resumes`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'multipart/form-data; boundary=vitae',
          'content-length': head.length + bytes + tail.length,
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      },
    );
    upload.on('error', () => resolve('cut off'));
    upload.write(head);
    let left = bytes;
    const more = () => {
      while (left > 0) {
        const next = piece.subarray(0, Math.min(left, piece.length));
        left -= next.length;
        if (!upload.write(next)) return upload.once('drain', more);
      }
      upload.end(tail);
    };
    more();
  });
}

const { vitae, address, first, end } = await startVitae('uploads');
try {
  const pid = apiOf(vitae.pid);
  const before = memory(pid, 'VmRSS');
  const answers = await Promise.all(Array.from({ length: files }, (_, i) => send(address, first.apiKey, i)));
  const counts = Object.fromEntries(
    [...Map.groupBy(answers, String)].map(([status, all]) => [status, all.length]),
  );
  const show = (megabytes) => `${Math.round(megabytes)} MB`;
  console.log(`${files} files of ${bytes / 1024 / 1024} MB at once; answers ${JSON.stringify(counts)}`);
  console.log(
    `memory of the API's process: before ${show(before)}, highest ${show(memory(pid, 'VmHWM'))}, after ${show(memory(pid, 'VmRSS'))}`,
  );
} finally {
  await end();
}
