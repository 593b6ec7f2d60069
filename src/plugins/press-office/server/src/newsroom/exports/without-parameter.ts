/**
 * A query string (`a=1&b=2`) without one parameter, with its question mark if anything is left. Otherwise as it was
 * written, but for characters that no address has (RFC 3986), and that would end it in a header.
 */
export function withoutParameter(querystring: string, name: string): string {
  const left = querystring.split('&').filter((pair) => pair !== '' && nameIn(pair) !== name);
  return left.length === 0 ? '' : `?${left.join('&').replace(/[<>"\\^`{|}]/g, encodeURIComponent)}`;
}

const nameIn = (pair: string) => decodeURIComponent(pair.replaceAll('+', ' ').split('=', 1)[0] ?? '');
