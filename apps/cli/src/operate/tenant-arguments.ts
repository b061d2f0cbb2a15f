// The command line `vitae admin tenant …`.
import type { PlanLimits } from '@vitae/contracts';
import { parseArgs } from 'node:util';

export const TENANT_USAGE = `  admin tenant list      who is here: plan, resumes of this month and bytes of files
  admin tenant create SLUG --name NAME --owner NAME --email ADDRESS [limits]
                         makes a tenant with an owner and an API key; the owner's password and the key are printed, this once
  admin tenant quota SLUG [limits]
                         sets the limits that are named and prints all
  admin tenant suspend|resume SLUG
                         has the tenant read and change nothing (what it has sent is read all the same), or takes that back
  admin tenant invite [--days N]
                         makes a code with which somebody may sign up, once (SIGN_UP=invite), within 7 days or N
  admin tenant delete SLUG --yes SLUG
                         removes a tenant with all that is its: rows, vectors, files and jobs. Prints a receipt, which the database keeps

                         Limits are whole numbers or none: --resumes a month, --tokens of language models a month, --requests a
                         second of each API key, --bytes of files, --members, those invited among them`;

export type TenantCommand = { readonly json: boolean } & (
  | { readonly kind: 'list tenants' }
  | {
      readonly kind: 'create tenant';
      readonly slug: string;
      readonly name: string;
      readonly owner: { readonly name: string; readonly email: string };
      readonly limits: Partial<PlanLimits>;
    }
  | { readonly kind: 'limit tenant'; readonly slug: string; readonly limits: Partial<PlanLimits> }
  | { readonly kind: 'suspend tenant' | 'resume tenant'; readonly slug: string }
  | { readonly kind: 'delete tenant'; readonly slug: string }
  | { readonly kind: 'invite'; readonly days: number }
);
export type ParsedTenant = TenantCommand | { kind: 'help' } | { kind: 'wrong'; why: string };

const LIMITS = {
  resumes: 'resumesAMonth',
  tokens: 'tokensAMonth',
  requests: 'requestsASecond',
  bytes: 'bytesStored',
  members: 'members',
} as const satisfies Record<string, keyof PlanLimits>;
type LimitFlag = keyof typeof LIMITS;
const LEAST: Partial<Record<LimitFlag, number>> = { requests: 1, members: 1 };
const MOST: Partial<Record<LimitFlag, number>> = {
  resumes: 2_000_000_000,
  requests: 1_000_000,
  members: 1_000_000,
};

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
export const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;
const wrong = (why: string) => ({ kind: 'wrong', why }) as const;

/** Reads the arguments after `vitae admin tenant`. */
export function parseTenantArguments(args: readonly string[]): ParsedTenant {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: text,
      owner: text,
      email: text,
      yes: text,
      days: text,
      resumes: text,
      tokens: text,
      requests: text,
      bytes: text,
      members: text,
      json: flag,
      help: flag,
    },
  });
  const { json, help } = values;
  if (help) return { kind: 'help' };
  const [verb = '', slug, ...more] = positionals;
  if (more.length) return wrong(`“${more[0]}” is one word too many`);
  if (verb === 'list') return slug ? wrong('list takes no slug') : { kind: 'list tenants', json };
  if (verb === 'invite') {
    const days = wholeOf(values.days ?? '7', 1, 365);
    if (slug) return wrong('invite takes no slug: whoever signs up chooses it');
    return days === undefined ? wrong('--days must be 1 to 365') : { kind: 'invite', days, json };
  }
  if (!['create', 'quota', 'suspend', 'resume', 'delete'].includes(verb))
    return wrong(`there is no command “admin tenant ${verb}”`);
  if (!slug || !SLUG.test(slug))
    return wrong(`${verb} needs a SLUG: lower-case letters, digits and hyphens, 40 at most`);
  if (verb === 'suspend' || verb === 'resume') return { kind: `${verb} tenant`, slug, json };
  if (verb === 'delete')
    return values.yes === slug
      ? { kind: 'delete tenant', slug, json }
      : wrong(`deleting can't be undone: say --yes ${slug} if you mean it`);
  const limits = limitsIn(values);
  if (typeof limits === 'string') return wrong(limits);
  if (verb === 'quota') return { kind: 'limit tenant', slug, limits, json };
  const { name, owner, email } = values;
  if (!name?.trim() || !owner?.trim()) return wrong('create needs --name and --owner');
  if (!email || !EMAIL.test(email)) return wrong('create needs --email, an e-mail address');
  return { kind: 'create tenant', slug, name, owner: { name: owner, email }, limits, json };
}

function limitsIn(values: Partial<Record<LimitFlag, string | undefined>>): Partial<PlanLimits> | string {
  const limits: Partial<PlanLimits> = {};
  for (const [name, limit] of Object.entries(LIMITS)) {
    const given = values[name as LimitFlag];
    if (given === undefined) continue;
    const [least, most] = [LEAST[name as LimitFlag] ?? 0, MOST[name as LimitFlag] ?? Number.MAX_SAFE_INTEGER];
    const value = given === 'none' ? null : wholeOf(given, least, most);
    if (value === undefined) return `--${name} must be none or a whole number from ${least} to ${most}`;
    limits[limit] = value;
  }
  return limits;
}

function wholeOf(given: string, least: number, most: number): number | undefined {
  const value = /^\d{1,16}$/.test(given) ? Number(given) : NaN;
  return value >= least && value <= most ? value : undefined;
}
