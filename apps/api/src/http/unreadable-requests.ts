// What is no HTTP, or has headers beyond all measure, never becomes a request: Node ends it, and this says why, as a
// problem document like everything else.
import { problems, type ProblemCode } from '@vitae/contracts';
import { systemCode } from '@vitae/runtime';
import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { problemType } from './problem.filter.ts';

const CODES: Record<string, ProblemCode> = { HPE_HEADER_OVERFLOW: 'headers_too_large' };

export function answerUnreadableRequests(server: Server): void {
  server.on('clientError', (error: Error, socket: Socket) => {
    // The client has left, or is in the middle of an answer that can only be cut short.
    if (systemCode(error) === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
      socket.destroy();
      return;
    }
    const code = CODES[systemCode(error) ?? ''] ?? 'invalid_request';
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
  });
}
