// What a name means. The system's own way (`getaddrinfo`) takes one of four threads that files and passwords wait for as well, for as long as a
// name server keeps silent, and whoever names an address may own its name server: those names are asked for by DNS alone, without a thread.
import { lookup, Resolver, type LookupAddress } from 'node:dns';

/** Resolves a name to all of its addresses. */
export type Resolve = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** A name server is asked twice at most, for so long each time, milliseconds. */
const PATIENCE_MS = 2_000;
const TRIES = 2;

/** By the system's own way, the file of hosts included: for names that whoever runs Vitae has named. */
export const systemResolve: Resolve = (host, done) =>
  lookup(host, { all: true, order: 'verbatim' }, (error, found) => done(error, found ?? []));

/** By DNS alone. */
export const dnsResolve: Resolve = (host, done) => {
  if (/^(?:.*\.)?localhost\.?$/i.test(host)) {
    done(null, [{ address: '127.0.0.1', family: 4 }]);
    return;
  }
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: TRIES });
  const found: LookupAddress[] = [];
  let failure: NodeJS.ErrnoException | null = null;
  let open = 2;
  const take =
    (family: 4 | 6) => (error: NodeJS.ErrnoException | null, addresses: readonly string[] | undefined) => {
      if (error) failure = error;
      found.push(...(addresses ?? []).map((address) => ({ address, family })));
      open -= 1;
      if (open === 0)
        done(
          found.length ? null : failure,
          found.toSorted((a, b) => a.family - b.family),
        );
    };
  resolver.resolve4(host, take(4));
  resolver.resolve6(host, take(6));
};
