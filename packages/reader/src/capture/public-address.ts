import { BlockList, isIP, isIPv4 } from 'node:net'

const BLOCKED = new BlockList()
for (const [network, prefix] of [
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
  ['224.0.0.0', 3],
] as const) {
  BLOCKED.addSubnet(network, prefix, 'ipv4')
}
const GLOBAL_UNICAST = new BlockList()
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6')
const BLOCKED_6 = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  BLOCKED_6.addSubnet(network, prefix, 'ipv6')
}

/**
 * Whether an IP address is one of the public internet: not this machine, not a private network, not link-local, not
 * reserved, and not IPv6 that leads to an IPv4 address in disguise.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !BLOCKED.check(address, 'ipv4')
  if (isIP(address) !== 6) return false
  return GLOBAL_UNICAST.check(address, 'ipv6') && !BLOCKED_6.check(address, 'ipv6')
}
