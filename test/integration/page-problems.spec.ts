// What the page says of problems: each code that one may meet there has a plain sentence of its own; “this did not work” helps nobody.
import { problems } from '@vitae/contracts';
import { readFile } from 'node:fs/promises';

const TEXTS = new URL('../../apps/web/src/i18n/problem-text.ts', import.meta.url);

/** Of requests that the page does not make, or makes no mistakes in. */
const OF_PROGRAMS = new Set([
  // API keys
  ...['invalid_api_key', 'expired_api_key', 'end_not_yours'],
  // how a request is written
  ...[
    'invalid_json',
    'file_missing',
    'wrong_content_type',
    'not_acceptable',
    'method_not_allowed',
    'expectation_failed',
  ],
  ...[
    'headers_too_large',
    'forbidden_origin',
    'patch_test_failed',
    'idempotency_key_invalid',
    'idempotency_in_progress',
  ],
  ...['idempotency_key_reused', 'idempotency_secret_shown'],
  // batches, and files in pieces
  ...[
    'batch_not_found',
    'too_many_batches',
    'tus_version_unknown',
    'upload_not_found',
    'upload_offset_wrong',
  ],
  ...['upload_finished', 'upload_incomplete', 'upload_too_long', 'upload_too_many_pieces'],
]);

it('has words for every problem that people may meet in the page', async () => {
  const said = new Set(
    [...(await readFile(TEXTS, 'utf8')).matchAll(/^ {2}([a-z_0-9]+): msg/gm)].map(([, code]) => code),
  );
  expect(Object.keys(problems).filter((code) => !said.has(code) && !OF_PROGRAMS.has(code))).toEqual([]);
  expect([...OF_PROGRAMS].filter((code) => said.has(code))).toEqual([]);
});
