// What is no HTTP, comes too slowly, or has headers beyond all measure, never becomes a request (or never a whole one): Node would
// end it in its own way, and this says why, as a problem document like everything else.
import { problems, type ProblemCode } from '@vitae/contracts';
import { AppError, systemCode } from '@vitae/runtime';
import type { NextFunction, Request, Response } from 'express';
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { problemType } from './problem.filter.ts';

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timed_out',
};
/** A connection that was answered so is closed by its other side, or by us after so long. */
const LINGER_MS = 1_000;

/** Has a server answer what it can't read. */
export function answerUnreadableRequests(server: Server): void {
  const latest = new WeakMap<Socket, ServerResponse>();
  const note = (request: IncomingMessage, response: ServerResponse) => latest.set(request.socket, response);
  server.prependListener('request', note);
  // These two Node would answer by itself, and bare: `refuseUnanswerable` does it instead.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  Object.assign(server, { requireHostHeader: false });
  server.on('clientError', (error: Error, socket: Socket) => {
    if (systemCode(error) === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const code = CODES[systemCode(error) ?? ''] ?? 'invalid_request';
    const response = latest.get(socket);
    if (!response || response.writableFinished) return refuse(socket, code);
    // An earlier request on the same connection is still being answered: its answer comes first.
    if (response.req.complete) return void response.once('finish', () => refuse(socket, code));
    // The body of the latest is what can't be read: an answer that is on its way can only be cut short.
    if (response.headersSent || response.socket !== socket) socket.destroy();
    else refuse(socket, code);
  });
}

function refuse(socket: Socket, code: ProblemCode): void {
  if (!socket.writable) return;
  const { status, title } = problems[code];
  const body = JSON.stringify({ type: problemType(code), title, status });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  const lingers = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once('close', () => clearTimeout(lingers));
}

/** Refuses, as HTTP has it, a request that names no host or several, and one that expects what nobody here can do. */
export function refuseUnanswerable(request: Request, response: Response, next: NextFunction): void {
  const { expect } = request.headers;
  const hosts = request.headersDistinct['host']?.length ?? 0;
  const isNameless = hosts > 1 || (hosts === 0 && request.httpVersion === '1.1');
  const isUnmet = expect !== undefined && expect.toLowerCase() !== '100-continue';
  if (!isNameless && !isUnmet) return next();
  response.setHeader('connection', 'close');
  next(
    isNameless
      ? new AppError('invalid_request', { detail: 'It needs one header Host.' })
      : new AppError('expectation_failed'),
  );
}
