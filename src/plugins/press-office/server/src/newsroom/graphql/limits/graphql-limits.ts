/** The most that one GraphQL operation may ask for. */
export interface GraphqlLimits {
  /** Levels of nested fields. The introspection is counted apart. */
  depth: number;
  /** Fields answered, those of a list times its page size, plus what it costs to find the documents. */
  complexity: number;
}
