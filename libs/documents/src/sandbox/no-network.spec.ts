// In a process of its own: what is cut off stays cut off.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = `
  import { cutOffNetwork } from ${JSON.stringify(new URL('./no-network.ts', import.meta.url).href)};
  import dgram from 'node:dgram';
  import net from 'node:net';
  cutOffNetwork();
  const attempts = {
    fetch: () => fetch('http://127.0.0.1:4321/'),
    connect: async () => net.connect(9, '127.0.0.1'),
    listen: async () => net.createServer().listen(0, '127.0.0.1'),
    datagram: async () => dgram.createSocket('udp4').send('x', 9, '127.0.0.1'),
  };
  for (const [name, attempt] of Object.entries(attempts))
    await attempt().then(() => console.log(name, 'went through'), (e) => console.log(name, e.cause?.message ?? e.message));
`;

it('lets nothing out and nothing in', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(said.trim().split('\n')).toEqual(
    ['fetch', 'connect', 'listen', 'datagram'].map((name) => `${name} no network in this process`),
  );
});
