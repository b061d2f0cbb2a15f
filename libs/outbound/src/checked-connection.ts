// Connections to nothing but addresses that may be asked. What is looked at is what is connected to: a name is resolved once, at that
// moment, and an address in place of a name is looked at as well (a socket's `lookup` isn't called for those).
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isAddress, isPublic, type AllowList } from './addresses.ts';
import { dnsResolve, systemResolve, type Resolve } from './resolve-name.ts';

/** How a name is resolved: the system's own way where whoever runs Vitae has named it, else by DNS alone. */
export const resolveBy = (
  { allow, resolve }: { readonly allow: AllowList; readonly resolve?: Resolve | undefined },
  origin: string,
  name: string,
): Resolve => resolve ?? (allow.hasHost(origin, name) ? systemResolve : dnsResolve);

export type AddressProblem = 'not_https' | 'private_address';

/** Thrown through undici, where a connection was refused by us. */
export class RefusedAddress extends Error {
  readonly reason: AddressProblem;

  constructor(reason: AddressProblem) {
    super(reason);
    this.reason = reason;
  }
}

/** Why an address that a host stands for may not be asked; undefined where it may. */
export function addressProblem(
  allow: AllowList,
  origin: { readonly protocol: string; readonly host: string; readonly name: string },
  address: string,
): AddressProblem | undefined {
  const isAllowed =
    allow.hasHost(`${origin.protocol}//${origin.host}`, origin.name) || allow.hasAddress(address);
  if (isAllowed) return undefined;
  if (!isPublic(address)) return 'private_address';
  return origin.protocol === 'https:' ? undefined : 'not_https';
}

export interface ConnectionOptions {
  readonly allow: AllowList;
  /** In place of the usual way. */
  readonly resolve?: Resolve | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  /** Authorities beside the system's, PEM. */
  readonly authorities?: readonly string[];
}

/** undici's connector, which refuses with a RefusedAddress. */
export function checkedConnector(options: ConnectionOptions): buildConnector.connector {
  const { allow, timeout, authorities } = options;
  return (target, done) => {
    const origin = {
      protocol: target.protocol,
      host: target.host ?? target.hostname,
      name: target.hostname,
    };
    const literal = isAddress(target.hostname) ? addressProblem(allow, origin, target.hostname) : undefined;
    if (literal) {
      done(new RefusedAddress(literal), null);
      return;
    }
    const resolve = resolveBy(options, `${origin.protocol}//${origin.host}`, origin.name);
    const lookup: LookupFunction = (host, how, found) =>
      resolve(host, (error, all) => {
        const problem = all
          .map(({ address }) => addressProblem(allow, origin, address))
          .find((one) => one !== undefined);
        const [first] = all;
        if (error) found(error, '', 0);
        else if (problem) found(new RefusedAddress(problem), '', 0);
        else if (!first) found(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0);
        else if (how.all) found(null, [...all]);
        else found(null, first.address, first.family);
      });
    buildConnector({
      lookup,
      timeout,
      allowH2: false,
      maxCachedSessions: 0,
      ...(authorities && { ca: [...authorities] }),
    } as buildConnector.BuildOptions)(target, done);
  };
}
