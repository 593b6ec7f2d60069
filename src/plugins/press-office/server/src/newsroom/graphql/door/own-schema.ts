import { buildASTSchema, type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';

import type { Resolver } from '../queries/resolvers';
import { newsroomSchema } from '../schema';

/**
 * The newsroom's part of the host's schema, for itself. Strapi has every field of its own schema wait for permissions and
 * policies, a few hundred times for one document; here there is nothing to permit.
 */
export function ownSchema(resolvers: Record<string, Resolver>): GraphQLSchema {
  const schema = buildASTSchema(merged(parse(newsroomSchema)));
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolver] of Object.entries(resolvers)) {
    const field = fields[name];
    if (field === undefined) throw new Error(`The schema has no query ${name}.`);
    field.resolve = resolver;
  }
  return schema;
}

/** Strapi's plugin adds up types of one name; `graphql` itself wants to be told that the second extends the first. */
function merged(document: DocumentNode): DocumentNode {
  const seen = new Set<string>();
  const definitions = document.definitions.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const name = definition.name.value;
    if (!seen.has(name)) {
      seen.add(name);
      return definition;
    }
    const { description: _, ...extension } = definition;
    return { ...extension, kind: Kind.OBJECT_TYPE_EXTENSION };
  });
  return { ...document, definitions };
}
