import { BlockList } from 'node:net';

/** Whether nobody outside the office can open a web address, or nobody should: `http://intranet/`, `https://10.0.0.8/`, a panel. */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address))
    return /^(?:localhost|127\.0\.0\.1)(?:[:/]|$)/i.test(address) || /^\/admin(?:[/?#]|$)/.test(address);
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return true;
  if (!/^(?:https?|ftp):$/.test(protocol)) return isLocalhostWithPort(address);
  return isPrivateHost(hostname.replace(/\.$/, '')) || /^\/(?:wp-)?admin(?:\/|$)/.test(pathname);
}

/** "localhost:1337" is read as an address whose scheme is `localhost`. */
const isLocalhostWithPort = (address: string) => /^localhost:\d/i.test(address);

function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return privateNetworks.check(host.slice(1, -1), 'ipv6');
  if (/^[\d.]+$/.test(host)) return privateNetworks.check(host, 'ipv4');
  return !host.includes('.') || privateNames.test(host);
}

/** RFC 6761, RFC 6762 (with its appendix G) and RFC 8375: names that no public server answers for. */
const privateNames =
  /\.(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid)$/i;

/** RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291: networks that are no part of the Internet. */
const privateNetworks = new BlockList();
privateNetworks.addSubnet('0.0.0.0', 8, 'ipv4');
privateNetworks.addSubnet('10.0.0.0', 8, 'ipv4');
privateNetworks.addSubnet('100.64.0.0', 10, 'ipv4');
privateNetworks.addSubnet('127.0.0.0', 8, 'ipv4');
privateNetworks.addSubnet('169.254.0.0', 16, 'ipv4');
privateNetworks.addSubnet('172.16.0.0', 12, 'ipv4');
privateNetworks.addSubnet('192.168.0.0', 16, 'ipv4');
privateNetworks.addAddress('::', 'ipv6');
privateNetworks.addAddress('::1', 'ipv6');
privateNetworks.addSubnet('fc00::', 7, 'ipv6');
privateNetworks.addSubnet('fe80::', 10, 'ipv6');
