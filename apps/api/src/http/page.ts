// Serves the built page: its files, and index.html for every address of the page itself.
import type { INestApplication } from '@nestjs/common';
import express, { type Request, type Response } from 'express';
import { join } from 'node:path';

/** Addresses that belong to the API; everything else that a browser opens is the page's. */
const API_PATH = /^\/(?:v1|c|docs|openapi\.json|health|ready|metrics)(?:\/|$)/;

export function servePage(app: INestApplication, folder: string): void {
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.use((request: Request, response: Response, next: () => void) => {
    const wantsPage =
      request.method === 'GET' &&
      !API_PATH.test(request.path) &&
      request.accepts(['html', 'json']) === 'html';
    if (!wantsPage) return next();
    response.setHeader('cache-control', 'no-cache');
    // With a root: a folder above it may be one whose name begins with a dot, which is not served otherwise.
    response.sendFile('index.html', { root: folder });
  });
}
