// Generates the client's operations and types from the API's own description, which `npm run client:build` keeps here.
import { createClient } from '@hey-api/openapi-ts';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await createClient({
  input: here('openapi.json'),
  output: { path: here('src/generated'), module: { extension: '.ts' }, clean: true },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  logs: { level: 'error', file: false },
});
