// OpenAPI 3.1 from the same schemas that check requests; `/openapi.json`, readable at `/docs`.
import { problemDocumentSchema, problems, type ProblemCode } from '@vitae/contracts';
import { applyDecorators, type INestApplication } from '@nestjs/common';
import { ApiResponse, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';

/** What a route answers. */
export const Answers = (status: number, description: string, schema?: z.ZodType) =>
  ApiResponse({ status, description, ...(schema && { standardSchema: schema }) });

/** The problems that a route may answer with, one response a status. */
export function Refuses(...codes: ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    byStatus.set(problems[code].status, [...(byStatus.get(problems[code].status) ?? []), code]);
  return applyDecorators(
    ...[...byStatus].map(([status, list]) =>
      ApiResponse({
        status,
        description: list.map((c) => `\`${c}\`: ${problems[c].title}`).join('. '),
        standardSchema: problemDocumentSchema,
      }),
    ),
  );
}

export function describeApi(app: INestApplication): OpenAPIObject {
  const description =
    'Resumes in, structured profiles out; every value with the place in the file that proves it. Errors are problem documents, see /docs/problems.';
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Vitae')
    .setDescription(description)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, vt_…' })
    .addSecurityRequirements('bearer')
    .build();
  return SwaggerModule.createDocument(app, config);
}

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
