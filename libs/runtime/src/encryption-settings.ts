// Which key the data is encrypted with, from the settings: one of 32 bytes, or a service or program that keeps it.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Who keeps the master key: a service, or a program with its arguments. */
export type KmsSettings =
  { readonly url: string; readonly token: string | undefined } | { readonly command: readonly string[] };

export interface EncryptionSettings {
  /** Of 32 bytes each: the first wraps what is new, all open what is there. None: nothing is encrypted. */
  readonly keys: readonly Buffer[];
  readonly kms: KmsSettings | undefined;
  /** It was said that nothing is to be. */
  readonly off: boolean;
}

const KEY = /^[A-Za-z0-9+/]{43}=$/;
const WRONG_KEY = 'must be 32 bytes in base64; `openssl rand -base64 32` makes such a key';

const WRONG_COMMAND =
  'must be the path of a program that begins with /, or a JSON array of it and its arguments';

/** Undefined where it is none. */
function commandIn(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return text.startsWith('/') ? [text] : undefined;
  try {
    const { success, data } = z.array(z.string()).min(1).safeParse(JSON.parse(text));
    return success && data[0]?.startsWith('/') ? data : undefined;
  } catch {
    return undefined;
  }
}

export const encryptionTable = {
  ENCRYPTION: z
    .enum(['on', 'off'])
    .optional()
    .describe(
      'Whether files and documents are encrypted: on where a key is set; a DATABASE_URL needs one, or “off”',
    ),
  ENCRYPTION_KEY: z
    .string()
    .regex(KEY, WRONG_KEY)
    .optional()
    .describe('Master key, 32 bytes in base64, that the tenants’ keys are wrapped with'),
  ENCRYPTION_KEY_FILE: z.string().optional().describe('File that holds the master key, instead'),
  ENCRYPTION_OLD_KEYS: z
    .string()
    .refine((list) => list.split(',').every((key) => KEY.test(key.trim())), WRONG_KEY)
    .optional()
    .describe('Master keys of before, with commas, until `vitae admin keys rotate` has run'),
  ENCRYPTION_KMS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Service that keeps the master key and wraps and unwraps with it, instead'),
  ENCRYPTION_KMS_TOKEN: z.string().optional().describe('Bearer token for it'),
  ENCRYPTION_KMS_COMMAND: z
    .string()
    .transform((text, context) => commandIn(text) ?? (context.addIssue(WRONG_COMMAND), z.NEVER))
    .optional()
    .describe(
      'Program that keeps the master key, instead: its path, or a JSON array of it and its arguments. It is run without a shell, asked on standard input as the service is, and has 5 seconds',
    ),
};
type Encryption = z.infer<z.ZodObject<typeof encryptionTable>>;

/** A wrong setting, by its name. */
export class EncryptionProblem extends Error {
  readonly setting: string;

  constructor(setting: string, problem: string) {
    super(problem);
    this.setting = setting;
  }
}

/** Throws EncryptionProblem. */
export function encryptionOf(s: Encryption): EncryptionSettings {
  const off = s.ENCRYPTION === 'off';
  const { ENCRYPTION_KMS_URL: url, ENCRYPTION_KMS_COMMAND: command } = s;
  const named = [s.ENCRYPTION_KEY, s.ENCRYPTION_KEY_FILE, url, command].filter((one) => one !== undefined);
  if (named.length > 1)
    throw new EncryptionProblem(
      'ENCRYPTION_KEY',
      'is set beside another key: name one of key, file, service and program',
    );
  if (s.ENCRYPTION === 'on' && !named.length) throw new EncryptionProblem('ENCRYPTION_KEY', neededKey());
  const key = s.ENCRYPTION_KEY ?? (s.ENCRYPTION_KEY_FILE && keyIn(s.ENCRYPTION_KEY_FILE));
  const older = s.ENCRYPTION_OLD_KEYS?.split(',') ?? [];
  return {
    keys: off || !key ? [] : [key, ...older].map((text) => Buffer.from(text.trim(), 'base64')),
    kms: off ? undefined : url ? { url, token: s.ENCRYPTION_KMS_TOKEN } : command && { command },
    off,
  };
}

function keyIn(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new EncryptionProblem('ENCRYPTION_KEY_FILE', `can't be read (${code})`);
  }
  if (!KEY.test(text)) throw new EncryptionProblem('ENCRYPTION_KEY_FILE', `its content ${WRONG_KEY}`);
  return text;
}

/** What to do about a key that is missing, with one that may be taken. */
const neededKey = (): string =>
  `is needed, so that files and documents are encrypted where they lie: 32 bytes in base64, kept apart from database and files (for example ${randomBytes(32).toString('base64')}, or \`openssl rand -base64 32\`); without the key nothing can be read again. ENCRYPTION=off stores them as they are`;

/** Why an installation on a database of its own must not start: nobody said whether it is to encrypt. */
export function undecidedEncryption({ keys, kms, off }: EncryptionSettings) {
  return off || keys.length || kms ? undefined : { setting: 'ENCRYPTION_KEY', problem: neededKey() };
}
