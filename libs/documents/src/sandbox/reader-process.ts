// The child process of the sandbox: reads one file after another and knows nothing else: no settings, no secrets.
import { readFile } from '../read-file.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

const reply = (message: ReadReply) => process.send?.(message);

process.on('message', (request: ReadRequest) => {
  readFile(request.bytes, request.limits).then(
    (result) => reply({ kind: 'result', result }),
    // A parser that throws has met a file that it can't take: the file's fault as far as anyone can tell.
    () => reply({ kind: 'result', result: { ok: false, reason: 'damaged_file' } }),
  );
});
process.on('disconnect', () => process.exit(0));
reply({ kind: 'ready' });
