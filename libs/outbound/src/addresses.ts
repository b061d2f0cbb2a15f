// Which addresses belong to the public internet, and which others whoever runs Vitae lets tenants name all the same.
import ipaddr from 'ipaddr.js';

/** What is not the public internet: RFC 6890 and the registries that it names. */
const NOT_PUBLIC = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // All but global unicast, and of that what carries IPv4 or is for documents.
  '::/3',
  '4000::/2',
  '8000::/1',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
];

type Network = ReturnType<typeof ipaddr.parseCIDR>;

const notPublic = NOT_PUBLIC.map((network) => ipaddr.parseCIDR(network));

function isIn(address: string, networks: readonly Network[]): boolean {
  const parsed = ipaddr.parse(address);
  return networks.some(([network, bits]) =>
    network.kind() === 'ipv4'
      ? parsed instanceof ipaddr.IPv4 && network instanceof ipaddr.IPv4 && parsed.match(network, bits)
      : parsed instanceof ipaddr.IPv6 && network instanceof ipaddr.IPv6 && parsed.match(network, bits),
  );
}

/** Whether an address, as systems write it, belongs to the public internet. IPv6 forms that carry an IPv4 address don't. */
export function isPublic(address: string): boolean {
  return isAddress(address) && !isIn(address, notPublic);
}

/** Whether a host is an address, not a name: four decimal parts, or IPv6 without brackets. */
export const isAddress = (host: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(host) || ipaddr.IPv6.isValid(host);

const nameOf = (host: string) => host.toLowerCase().replace(/\.$/, '');

/**
 * What tenants may name though it is within our own network, or without TLS: networks (`10.0.0.0/8`), addresses, hosts
 * (`ats.internal`), all hosts below one (`*.internal`), or origins (`http://sso.internal:8080`).
 */
export class AllowList {
  readonly #networks: readonly Network[];
  readonly #hosts: ReadonlySet<string>;
  readonly #domains: readonly string[];
  readonly #origins: ReadonlySet<string>;

  /** Throws an Error that names the first entry that is none. */
  constructor(entries: readonly string[] = []) {
    const networks: Network[] = [];
    const hosts = new Set<string>();
    const domains: string[] = [];
    const origins = new Set<string>();
    for (const entry of entries) {
      if (ipaddr.isValidCIDR(entry)) networks.push(ipaddr.parseCIDR(entry));
      else if (isAddress(entry)) networks.push([ipaddr.parse(entry), entry.includes(':') ? 128 : 32]);
      else if (isOrigin(entry)) origins.add(entry);
      else if (/^\*\.[\w-]+(?:\.[\w-]+)*$/.test(entry)) domains.push(nameOf(entry.slice(1)));
      else if (/^[\w-]+(?:\.[\w-]+)*\.?$/.test(entry) && !/^[\d.]+$/.test(entry)) hosts.add(nameOf(entry));
      else throw new Error(`${entry} is no network, host or origin`);
    }
    this.#networks = networks;
    this.#hosts = hosts;
    this.#domains = domains;
    this.#origins = origins;
  }

  /** Whether all that answers under this name may be asked, whatever its address is. */
  hasHost(origin: string, host: string): boolean {
    const name = nameOf(host);
    return (
      this.#origins.has(origin) ||
      this.#hosts.has(name) ||
      this.#domains.some((domain) => name.endsWith(domain))
    );
  }

  /** IPv6 forms of an IPv4 address are looked at as what they carry. */
  hasAddress(address: string): boolean {
    return isAddress(address) && isIn(ipaddr.process(address).toString(), this.#networks);
  }
}

function isOrigin(entry: string): boolean {
  return /^https?:\/\//.test(entry) && URL.canParse(entry) && new URL(entry).origin === entry;
}
