// A hub of models as huggingface.co is one: `/OWNER/NAME/resolve/main/FILE` gives a file of a folder.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export async function startHub(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const [owner = '', name = '', , , ...rest] = (request.url ?? '').split('/').slice(1);
    const file = path.join(folder, owner, name, ...rest);
    const found = existsSync(file) ? readFileSync(file) : undefined;
    response.writeHead(found ? 200 : 404, { 'content-length': found?.length ?? 0 });
    response.end(request.method === 'HEAD' ? undefined : found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
