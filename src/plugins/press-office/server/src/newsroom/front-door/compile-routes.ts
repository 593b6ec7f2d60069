/** A route of the newsroom, and what an address has in the places of its parameters. */
export interface PublicRoute {
  handler: string;
  params: Record<string, string>;
  path: string;
  /** Without the question mark. */
  querystring: string;
}

/**
 * Compiles routes such as `/api/press-releases/:reference` into a function that finds the first for an address. It is stricter
 * than Strapi's router: what it does not know, an address in capitals or with a slash at its end, is left to that.
 */
export function compileRoutes(
  routes: readonly { path: string; handler: string }[],
): (url: string) => PublicRoute | null {
  const compiled = routes.map(({ path, handler }) => ({ handler, pattern: patternOf(path) }));
  const anyRoute = new RegExp(
    `^(?:${[...new Set(routes.map(({ path }) => escaped(firstPart(path))))].join('|')})[/.?]?`,
  );
  return (url) => {
    if (!anyRoute.test(url) || url.includes('#')) return null;
    const mark = url.indexOf('?');
    const path = mark === -1 ? url : url.slice(0, mark);
    for (const { handler, pattern } of compiled) {
      const groups = pattern.exec(path);
      if (groups === null) continue;
      const params = decoded(groups.groups ?? {});
      return params === null ? null : { handler, params, path, querystring: mark === -1 ? '' : url.slice(mark + 1) };
    }
    return null;
  };
}

const firstPart = (path: string) => path.replace(/[/.]:.*$/, '').replace(/\.[^/]*$/, '');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (path: string) =>
  new RegExp(`^${escaped(path).replace(/:([a-z]+)/g, (_, name: string) => `(?<${name}>[^/?]+?)`)}$`);

/** Null where a part is not percent-encoded UTF-8. */
function decoded(groups: Record<string, string>): Record<string, string> | null {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
