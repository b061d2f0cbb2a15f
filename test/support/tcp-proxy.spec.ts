// The proxy does to a connection what the suites about networks say it does.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { TcpProxy } from './tcp-proxy.ts';

let server: Server;
let proxy: TcpProxy;
/** What has come to the server, whoever sent it. */
let heard: string;
let arrived: () => void;
const clients: Socket[] = [];

beforeEach(async () => {
  heard = '';
  arrived = () => undefined;
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      heard += piece.toString();
      arrived();
      socket.write(piece);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy = await TcpProxy.before(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await proxy.close();
  server.close();
});

const open = () => connectTo(Number(new URL(proxy.route('tcp://127.0.0.1:1')).port));
/** A connection that does not pass the proxy. */
const direct = () => connectTo((server.address() as AddressInfo).port);

async function connectTo(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  clients.push(socket);
  await once(socket, 'connect');
  return socket;
}

/** Until the server has heard exactly this; the test's own limit ends it. */
const hears = async (text: string) => {
  while (heard !== text) await new Promise<void>((resolve) => (arrived = resolve));
};

/** Sends and waits for the echo. */
async function say(socket: Socket, text: string): Promise<void> {
  socket.write(text);
  await once(socket, 'data');
}

it('passes on what is sent, both ways', async () => {
  await say(await open(), 'a');
  expect(heard).toBe('a');
});

it('frozen, it holds back what is sent on old and new connections, and delivers it when it is healed', async () => {
  const old = await open();
  await say(old, 'a');
  proxy.freeze();
  old.write('b');
  const young = await open();
  young.write('c');
  await say(await direct(), '-');
  expect(heard).toBe('a-');
  proxy.heal();
  while (heard.length < 4) await new Promise<void>((resolve) => (arrived = resolve));
  expect([...heard].sort().join('')).toBe('-abc');
});

it('silent, it loses what is sent for good, and works for new connections once it is healed', async () => {
  const old = await open();
  await say(old, 'a');
  proxy.silence();
  old.write('b');
  await say(await direct(), '-');
  proxy.heal();
  old.write('c');
  await say(await open(), 'd');
  expect(heard).toBe('a-d');
});

it('slow, it delivers later, and in order also when it is quick again', async () => {
  const socket = await open();
  await say(socket, 'a');
  proxy.delay(500);
  socket.write('b');
  await say(await direct(), '-');
  expect(heard).toBe('a-');
  await hears('a-b');
  socket.write('c');
  await say(await direct(), '-');
  proxy.heal();
  socket.write('d');
  while (heard.length < 6) await new Promise<void>((resolve) => (arrived = resolve));
  expect(heard.replaceAll('-', '')).toBe('abcd');
});

it('cut, it ends connections and refuses new ones', async () => {
  const socket = await open();
  await say(socket, 'a');
  proxy.cut();
  await once(socket, 'close');
  await expect(open().then((late) => once(late, 'data'))).rejects.toThrow('ECONNRESET');
  proxy.heal();
  await say(await open(), 'b');
  expect(heard).toBe('ab');
});
