// The words after `vitae admin`: what whoever runs Vitae does about tenants as a whole.
import { parseArgs } from 'node:util';
import type { RotateKeysCommand } from './rotate-keys.ts';
import { parseTenantArguments, TENANT_USAGE, type TenantCommand } from './tenant-arguments.ts';
import type { VerifyAuditCommand } from './verify-audit.ts';

export const ADMIN_USAGE = `  admin audit verify     goes through the audit trail of a tenant (--tenant SLUG, or --all): whether an entry was changed or taken out.
                         It prints the last entry's number and hash; keep them elsewhere, and --head HASH (with --tenant)
                         tells later whether the trail still holds that entry
  admin keys rotate      wraps the tenants' keys with the master key of now, and encrypts files and documents that are not yet;
                         --tenant SLUG for one alone. The service may go on meanwhile

${TENANT_USAGE}`;

export type AdminCommand = VerifyAuditCommand | RotateKeysCommand | TenantCommand;
type ParsedAdmin = AdminCommand | { kind: 'help' } | { kind: 'wrong'; why: string };

const flag = { type: 'boolean', default: false } as const;

/** Throws what `parseArgs` throws where an option is unknown. */
export function parseAdmin([subject = '', verb = '', ...rest]: readonly string[]): ParsedAdmin {
  if (subject === '--help') return { kind: 'help' };
  if (subject === 'tenant') return parseTenantArguments([verb, ...rest]);
  if (`${subject} ${verb}` === 'audit verify') return parseVerifying(rest);
  if (`${subject} ${verb}` === 'keys rotate') return parseRotation(rest);
  return { kind: 'wrong', why: `there is no command “${['admin', subject, verb].join(' ').trim()}”` };
}

function parseRotation(args: string[]): ParsedAdmin {
  const { values } = parseArgs({ args, options: { tenant: { type: 'string' }, json: flag, help: flag } });
  const { tenant, json, help } = values;
  return help ? { kind: 'help' } : { kind: 'rotate keys', tenant, json };
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
