import { createServer, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { answerUnreadableRequests } from './unreadable-requests.ts';

/** Times that are over at once, looked at all the time. */
const HASTY: ServerOptions = { connectionsCheckingInterval: 5, headersTimeout: 20, requestTimeout: 40 };

let server: Server;
/** Requests whose answers the tests give. */
let open: ServerResponse[];
async function listen(options: ServerOptions = {}): Promise<void> {
  open = [];
  server = createServer(options, (request, response) => {
    if (request.url === '/held') open.push(response);
    else request.resume().once('end', () => response.end('fine'));
  });
  answerUnreadableRequests(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const begin = (text: string): Socket => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(text);
  return socket;
};
/** All that the server says until it closes the connection. */
async function answersOf(socket: Socket): Promise<string> {
  const pieces: Buffer[] = [];
  socket.on('data', (piece: Buffer) => pieces.push(piece));
  await once(socket, 'close');
  return Buffer.concat(pieces).toString();
}

/** What was answered: status, code and whether it is a problem that ends the connection and is kept by nobody. */
function problemIn(answer: string): [number, string] {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(/^content-type: application\/problem\+json$/im);
  expect(head).toMatch(/^connection: close$/im);
  expect(head).toMatch(/^cache-control: no-store$/im);
  expect(head).toMatch(new RegExp(`^content-length: ${Buffer.byteLength(body)}$`, 'im'));
  const { type, status, title } = JSON.parse(body) as { type: string; status: number; title: string };
  expect(title).not.toBe('');
  const said = Number(/^HTTP\/1\.1 (\d+) [A-Z]/.exec(head)?.[1]);
  expect(said).toBe(status);
  return [status, type.replace('/docs/problems#', '')];
}

const GET = 'GET / HTTP/1.1\r\nHost: a\r\n';
const CHUNKED = 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n';

it.each([
  ['no HTTP at all', 'Hello?\r\n\r\n', 400, 'invalid_request'],
  ['a binary handshake', '\x16\x03\x01\x02\x00\x01\x00', 400, 'invalid_request'],
  ['a method that there is not', 'FETCH / HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'invalid_request'],
  ['a version that there is not', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', 400, 'invalid_request'],
  ['a blank in an address', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'invalid_request'],
  ['a header without a colon', `${GET}nonsense\r\n\r\n`, 400, 'invalid_request'],
  ['a blank in a header’s name', `${GET}a b: c\r\n\r\n`, 400, 'invalid_request'],
  ['a NUL in a header', `${GET}a: b\0c\r\n\r\n`, 400, 'invalid_request'],
  ['a length that is none', `${GET}Content-Length: ten\r\n\r\n`, 400, 'invalid_request'],
  ['two lengths', `${GET}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400, 'invalid_request'],
  [
    'a length beside chunks',
    `${GET}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    400,
    'invalid_request',
  ],
  ['a chunk without a length', `${CHUNKED}many\r\n`, 400, 'invalid_request'],
  ['a long chunk extension', `${CHUNKED}1;${'a'.repeat(20_000)}\r\n`, 413, 'body_too_large'],
  ['a long header', `${GET}a: ${'b'.repeat(20_000)}\r\n\r\n`, 431, 'headers_too_large'],
  ['a long address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431, 'headers_too_large'],
  ['many headers', `${GET}${'a: b\r\n'.repeat(4_000)}\r\n`, 431, 'headers_too_large'],
])('answers %s with a problem', async (_name, text, status, code) => {
  await listen();
  expect(problemIn(await answersOf(begin(text)))).toEqual([status, code]);
});

it.each([
  ['its first line', 'GE'],
  ['its headers', `${GET}a: `],
  ['its body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf'],
  ['its chunks', `${CHUNKED}5\r\nab`],
])('tells a request that is too slow with %s so, and not that it is wrong', async (_name, text) => {
  await listen(HASTY);
  expect(problemIn(await answersOf(begin(text)))).toEqual([408, 'request_timed_out']);
});

it('answers what can’t be read behind a request that was answered on the same connection', async () => {
  await listen();
  const socket = begin(`${GET}\r\n`);
  const all = answersOf(socket);
  await once(socket, 'data');
  socket.write('Hello?\r\n\r\n');
  const [first, second] = (await all).split(/(?<=fine)\r\n0\r\n\r\n|(?<=fine)(?=HTTP)/);
  expect(first).toMatch(/^HTTP\/1\.1 200 OK[^]*fine$/);
  expect(problemIn(second ?? '')).toEqual([400, 'invalid_request']);
});

it('lets the answer to an earlier request on the same connection go first', async () => {
  await listen();
  const socket = begin('GET /held HTTP/1.1\r\nHost: a\r\n\r\n');
  const all = answersOf(socket);
  await once(server, 'request');
  const unreadable = once(server, 'clientError');
  socket.write('Hello?\r\n\r\n');
  await unreadable;
  open[0]?.end('fine');
  expect(await all).toMatch(/^HTTP\/1\.1 200 OK[^]*fineHTTP\/1\.1 400 Bad Request[^]*invalid_request/);
});

it('says nothing in the middle of an answer', async () => {
  await listen();
  const socket = begin('POST /held HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
  const all = answersOf(socket);
  await once(server, 'request');
  open[0]?.writeHead(200, { 'content-length': 100 }).write('the beginning');
  socket.write('many\r\n');
  expect(await all).toMatch(/the beginning$/);
});

it('closes the connection also where the other side keeps it open', async () => {
  await listen();
  const socket = connect({
    port: (server.address() as AddressInfo).port,
    host: '127.0.0.1',
    allowHalfOpen: true,
  });
  socket.resume().write('Hello?\r\n\r\n');
  const [its] = (await once(server, 'connection')) as [Socket];
  await once(its, 'close');
  expect(its.destroyed).toBe(true);
  socket.destroy();
});
