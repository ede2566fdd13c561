import { BlockList, isIP } from 'node:net';

/** Address ranges that are not the public internet (IANA special-purpose registries, RFC 6890). */
const PRIVATE_IPV4: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // Metadata service of Alibaba Cloud; those of the other clouds are link-local.
  ['100.100.100.200', 32],
];
const PRIVATE_IPV6: readonly (readonly [address: string, prefix: number])[] = [
  ['::', 96],
  // Addresses that hold an IPv4 address: translated, 6to4, Teredo. They could reach any of those above.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['2001::', 23],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

function blockList(): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of PRIVATE_IPV4) list.addSubnet(address, prefix, 'ipv4');
  for (const [address, prefix] of PRIVATE_IPV6) list.addSubnet(address, prefix, 'ipv6');
  return list;
}

const BLOCKED = blockList();

/**
 * Is it an address that a page from the public web must not make us ask: loopback, private, link-local,
 * multicast, reserved, or a cloud's metadata service?
 *
 * @param address an IPv4 or IPv6 address, without brackets. Anything else counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return true;
  return BLOCKED.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** The address in a URL's host, where the host is an address and not a name (`[::1]` gives `::1`). */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? null : bare;
}

/** Names that stand for this machine or this network, whatever a resolver says. */
export function isPrivateName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return name === 'localhost' || /\.(localhost|local|internal|home\.arpa)$/.test(name);
}
