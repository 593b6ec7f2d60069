/** The body of a GraphQL request, as far as it is plain. */
export interface GraphqlRequest {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
}

/** Reads a body in JSON; null for everything that is not one query with its variables. */
export function readRequest(body: Buffer): GraphqlRequest | null {
  const given = parsed(body);
  if (!isObject(given)) return null;
  const { query, operationName, variables, ...others } = given;
  if (Object.keys(others).length > 0 || typeof query !== 'string') return null;
  if (!isAbsent(operationName) && typeof operationName !== 'string') return null;
  if (!isAbsent(variables) && !isObject(variables)) return null;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
