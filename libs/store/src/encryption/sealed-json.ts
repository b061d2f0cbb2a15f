// A value of a JSON column, sealed: an object that says by which key, and the rest as text. What was stored before stays as it is.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { damaged, type SealingKey } from './sealed-stream.ts';

/** The member that tells a sealed value from every document. */
export const SEALED = '$sealed';

export interface SealedJson {
  readonly [SEALED]: 1;
  readonly key: string;
  readonly data: string;
}

export const isSealed = (value: unknown): value is SealedJson =>
  typeof value === 'object' &&
  value !== null &&
  SEALED in value &&
  'key' in value &&
  typeof value.key === 'string' &&
  'data' in value &&
  typeof value.data === 'string';

const boundTo = (id: string, context: string): Buffer => Buffer.from(`json\n${id}\n${context}`);

/** Packed first: the database can't pack what is sealed. */
export function sealJson(value: unknown, { id, key }: SealingKey, context: string): SealedJson {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(boundTo(id, context));
  const packed = gzipSync(JSON.stringify(value), { level: 3 });
  const data = Buffer.concat([nonce, cipher.update(packed), cipher.final(), cipher.getAuthTag()]);
  return { [SEALED]: 1, key: id, data: data.toString('base64') };
}

/** Throws `stored_damaged` where it is not as it was sealed. */
export function openJson({ key: id, data }: SealedJson, key: Buffer, context: string): unknown {
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length < 28) throw damaged();
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAAD(boundTo(id, context));
    decipher.setAuthTag(bytes.subarray(bytes.length - 16));
    const packed = Buffer.concat([decipher.update(bytes.subarray(12, bytes.length - 16)), decipher.final()]);
    return JSON.parse(gunzipSync(packed).toString('utf8')) as unknown;
  } catch {
    throw damaged();
  }
}
