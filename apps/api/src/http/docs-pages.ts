// `/docs`, `/openapi.json` and `/docs/problems`.
import { problems } from '@vitae/contracts';
import type { INestApplication } from '@nestjs/common';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Request, Response } from 'express';

export function serveOpenApi(app: INestApplication, document: OpenAPIObject): void {
  app
    .getHttpAdapter()
    .get('/docs/problems', (_request: Request, response: Response) =>
      response.type('html').send(problemsPage()),
    );
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Vitae API',
  });
}

function problemsPage(): string {
  const rows = Object.entries(problems).map(
    ([code, p]) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${p.status}</td><td>${p.title}</td></tr>`,
  );
  const style =
    'body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}td,th{padding:.35rem .8rem;text-align:left;border-bottom:1px solid #ddd}:target{background:#fff3c4}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Problems · Vitae</title><style>${style}</style><h1>Problems</h1><p>The <code>type</code> of an error ends in one of these codes. A failed resume carries the same codes.</p><table><tr><th>Code</th><th>Status</th><th>Meaning</th></tr>${rows.join('')}</table></html>`;
}
