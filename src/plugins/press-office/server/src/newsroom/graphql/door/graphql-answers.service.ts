import type { Core } from '@strapi/strapi';
import { execute, type ParseOptions } from 'graphql';

import { keyOfQuery } from '../../answers/key-of';
import type { BareAnswer } from '../../http/answered';
import { newsroomState } from '../../state/newsroom-state.service';
import type { GraphqlLimits } from '../limits/graphql-limits';
import { knownComplexity } from '../limits/known-complexity';
import type { Resolver } from '../queries/resolvers';
import { ownSchema } from './own-schema';
import { readRequest } from './read-request';
import { plainQueries } from './plain-queries';

/** Something asked of the newsroom in GraphQL that can be answered without Strapi's plugin. */
export interface GraphqlQuestion {
  /** What the answer is kept by. */
  key: string;
  /** @throws whatever is wrong with it: Strapi's plugin says so to the client */
  answer: () => Promise<BareAnswer>;
}

/** Reads the body of a request; null for what Strapi's plugin has to answer. */
export type ReadQuestion = (body: Buffer) => GraphqlQuestion | null;

interface Options {
  resolvers: Record<string, Resolver>;
  limits: GraphqlLimits;
  parseOptions: ParseOptions;
}

/** What reads plain questions of the newsroom out of requests, and answers them. */
export function graphqlAnswers(strapi: Core.Strapi, { resolvers, limits, parseOptions }: Options): ReadQuestion {
  const schema = ownSchema(resolvers);
  const documentOf = plainQueries({ schema, limits, parseOptions });
  return (body) => {
    const request = readRequest(body);
    const document = request && documentOf(request.query);
    if (request === null || document === null) return null;
    const { operationName, variables } = request;
    return {
      key: keyOfQuery(request),
      answer: async () => {
        const complexity = knownComplexity({ schema, document, operationName, variables });
        if (complexity > limits.complexity) throw new Error('The query asks for too much.');
        const version = await newsroomState(strapi).read();
        const { data, errors } = await execute({
          schema,
          document,
          ...(operationName === undefined ? {} : { operationName }),
          ...(variables === undefined ? {} : { variableValues: variables }),
        });
        if (errors !== undefined) throw errors[0];
        // As Apollo writes it, to the byte.
        return { outcome: 'answer', body: `${JSON.stringify({ data })}\n`, type, version };
      },
    };
  };
}

const type = 'application/json; charset=utf-8';
