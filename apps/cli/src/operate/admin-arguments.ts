// The words after `vitae admin`: what whoever runs Vitae does about tenants as a whole.
import { parseArgs } from 'node:util';
import type { ResetPasswordCommand } from './reset-password.ts';
import type { RotateKeysCommand } from './rotate-keys.ts';
import { EMAIL, parseTenantArguments, TENANT_USAGE, type TenantCommand } from './tenant-arguments.ts';
import type { VerifyAuditCommand } from './verify-audit.ts';

export const ADMIN_USAGE = `  admin audit verify     goes through the audit trail of a tenant (--tenant SLUG, or --all): whether an entry was changed or taken out.
                         It prints the last entry's number and hash; keep them elsewhere, and --head HASH (with --tenant)
                         tells later whether the trail still holds that entry
  admin keys rotate      wraps the tenants' keys with the master key of now, and encrypts files and documents that are not yet;
                         --tenant SLUG for one alone. The service may go on meanwhile
  admin member reset-password ADDRESS
                         prints a link by which this member sets a new password, once, within an hour: for who has forgotten theirs
                         where no mail goes out. --tenant SLUG where accounts of several tenants have the address

${TENANT_USAGE}`;

export type AdminCommand = VerifyAuditCommand | RotateKeysCommand | ResetPasswordCommand | TenantCommand;
type ParsedAdmin = AdminCommand | { kind: 'help' } | { kind: 'wrong'; why: string };

const flag = { type: 'boolean', default: false } as const;

/** Throws what `parseArgs` throws where an option is unknown. */
export function parseAdmin([subject = '', verb = '', ...rest]: readonly string[]): ParsedAdmin {
  if (subject === '--help') return { kind: 'help' };
  if (subject === 'tenant') return parseTenantArguments([verb, ...rest]);
  if (`${subject} ${verb}` === 'audit verify') return parseVerifying(rest);
  if (`${subject} ${verb}` === 'keys rotate') return parseRotation(rest);
  if (`${subject} ${verb}` === 'member reset-password') return parseReset(rest);
  return { kind: 'wrong', why: `there is no command “${['admin', subject, verb].join(' ').trim()}”` };
}

function parseRotation(args: string[]): ParsedAdmin {
  const { values } = parseArgs({ args, options: { tenant: { type: 'string' }, json: flag, help: flag } });
  const { tenant, json, help } = values;
  return help ? { kind: 'help' } : { kind: 'rotate keys', tenant, json };
}

function parseReset(args: string[]): ParsedAdmin {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { tenant: { type: 'string' }, json: flag, help: flag },
  });
  const { tenant, json, help } = values;
  if (help) return { kind: 'help' };
  const [email, ...more] = positionals;
  if (!email || !EMAIL.test(email) || more.length)
    return { kind: 'wrong', why: 'reset-password needs an e-mail address, and no more words' };
  return { kind: 'reset password', email: email.toLowerCase(), tenant, json };
}

function parseVerifying(args: string[]): ParsedAdmin {
  const { values } = parseArgs({
    args,
    options: { tenant: { type: 'string' }, all: flag, head: { type: 'string' }, json: flag, help: flag },
  });
  const { tenant, all, head, json, help } = values;
  if (help) return { kind: 'help' };
  if ((tenant !== undefined) === all)
    return { kind: 'wrong', why: 'admin audit verify needs --tenant SLUG or --all' };
  if (head !== undefined && (all || !/^[0-9a-f]{64}$/.test(head)))
    return { kind: 'wrong', why: '--head is a hash that this command printed for the same --tenant' };
  return { kind: 'verify audit', tenant, head, json };
}
